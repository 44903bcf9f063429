/**
 * What the check expects where it refuses more than PowerShell 7 does, and what it refuses there: forms that 3.0 does not
 * take, and forms that parse as something that nobody means.
 */
export const stricter: Readonly<Record<string, string>> = {
  'no `&` there': 'a job in the background, which came with 6.0',
  'a statement': '`|` at the beginning of a line, which came with 7.0, and a redirection alone',
  'no `<`, which is reserved': '`<`, which 3.0 does not take',
  'a file behind `>`': '`2>&1` before a command, and a redirection into a bracket',
  'the end of the statement': '`$a == 1` and `$a => 1`, words behind `break`, `$a:b:c`',
  'a value behind `=`': '`$a => 1`',
  '`)`': '`($a == 1)`',
  '`}`': '`{ $a == 1 }`',
  '`;`, a line break or `}`': '`@{ a == 1 }`',
  'a loop behind the label': 'a label of nothing',
  'another word than `data`': 'a data section',
  'a variable or a property before `=`': '`($a) = 1`, and the call of a method before `=`',
  'the name of a member': '`$a.1`, and `$a.` in an argument',
  'a name behind the colon, or the name in braces before it': '`"$?:"`',
  'the name in braces before the second colon':
    '`"$env:a:b"`, which is a variable of another name than it seems',
  'a value behind the operator': '`$a =+= 1`, and `!` before a word',
  'a variable behind `++` or `--`': '`++` before a word',
  'a command behind `|`': 'a redirection, or an expression in parts, behind `|`',
  'a command behind `&` or `.`': '`&` before a sign',
  'a character behind the backtick': 'a backtick at the very end',
  'a value behind `:`': '`-A:` as the name of a command',
  '`]` behind the name of a type': 'a type with other signs in its name',
  '`$`, or the variable alone': '`@a` before a comma or a dot, as the name of a command',
  '`$`, or the variable as an argument of a command': '`@a` as a command',
  '`(` or the end of the member': 'a block as the argument of a method, which came with 4.0',
  'an argument': 'a comma behind the name of a command that looks like a parameter',
  'an expression or a command': '`]` in parentheses',
  'a quote that ends the text': 'a quote behind other signs',
  'a value before `,`': '`,` before an argument of a method',
};
