Get-AuthServer | Format-List -Property Name, Enabled, Type, AuthMetadataUrl, WhenChanged
