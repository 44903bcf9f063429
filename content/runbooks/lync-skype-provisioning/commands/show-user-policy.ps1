Get-CsUser -Identity '{{policyUser}}' | Format-List SipAddress, ExternalAccessPolicy
