Remove-Item -LiteralPath '{{certificatePath}}' -Confirm
