# Serves a test file: each line of standard input names a script and its parameters in JSON. The script runs in
# a runspace of its own, so that it finds nothing that another has left, and a line of JSON says what came of it.
$utf8 = New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $false
$requests = New-Object -TypeName System.IO.StreamReader -ArgumentList ([Console]::OpenStandardInput()), $utf8
$answers = New-Object -TypeName System.IO.StreamWriter -ArgumentList ([Console]::OpenStandardOutput()), $utf8

function Invoke-Apart {
    param([string]$Script, $Parameters)
    $shell = [System.Management.Automation.PowerShell]::Create()
    $failure = $null
    $output = @()
    try {
        [void]$shell.AddCommand($Script)
        foreach ($parameter in $Parameters.PSObject.Properties) {
            [void]$shell.AddParameter($parameter.Name, $parameter.Value)
        }
        $output = @($shell.Invoke() | ForEach-Object { [string]$_ })
    } catch {
        $failure = $_.Exception.GetBaseException().Message
    }
    $code = $shell.Runspace.SessionStateProxy.GetVariable('LASTEXITCODE')
    $shell.Dispose()
    [pscustomobject]@{ code = $code; output = $output; failure = $failure }
}

while ($null -ne ($line = $requests.ReadLine())) {
    $request = $line | ConvertFrom-Json
    $answer = Invoke-Apart $request.script $request.parameters
    $answers.WriteLine((ConvertTo-Json -Compress -InputObject $answer))
    $answers.Flush()
}
