Connect-MgGraph -Scopes Application.ReadWrite.All -ContextScope Process
