/** Requests and queries that remove something, by objects of .NET. */
export const sentRemovals: readonly (readonly [text: string, found: string])[] = [
  [
    "(New-Object Net.WebClient).UploadString('https://a.example/a', 'DELETE', '')",
    '`(New-Object Net.WebClient).UploadString`, a request that removes',
  ],
  [
    "$c = New-Object Net.WebClient; [void]$c.UploadData('https://a.example/a', 'delete', @())",
    '`$c.UploadData`, a request that removes',
  ],
  [
    "$m = 'DELETE'; $c = New-Object Net.WebClient; $c.UploadString('https://a.example/a', $m, '')",
    '`$c.UploadString`, a request that removes',
  ],
  [
    "$r = [Net.WebRequest]::Create('https://a.example/a'); $r.Method = 'DELETE'; [void]$r.GetResponse()",
    '`$r.Method`, a request that removes',
  ],
  [
    "$m = 'DELETE'; $r = [Net.WebRequest]::Create('https://a.example/a'); $r.Method = $m",
    '`$r.Method`, a request that removes',
  ],
  [
    "$c = New-Object System.Data.SqlClient.SqlCommand('DROP TABLE a'); [void]$c.ExecuteNonQuery()",
    '`$c.ExecuteNonQuery`, which may change anything in a database',
  ],
  [
    "$c = New-Object System.Data.SqlClient.SqlCommand; $c.CommandText = 'DELETE FROM a'; [void]$c.ExecuteNonQuery()",
    '`$c.ExecuteNonQuery`, which may change',
  ],
  [
    "$c = New-Object System.Data.SqlClient.SqlCommand; $c.CommandText = 'TRUNCATE TABLE a'; [void]$c.ExecuteScalar()",
    '`$c.ExecuteScalar`, which may change',
  ],
];
