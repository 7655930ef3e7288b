# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion for readout
# The program itself says what it can write.
function __readout_formats
    readout --help 2> /dev/null | awk '/^Formats/ { on = 1; next } on && !NF { exit } on { print $1 }'
end

set -l commands analyze export
complete -c readout -n "not __fish_seen_subcommand_from $commands" -a analyze -d 'Print one analysis a line'
complete -c readout -n "not __fish_seen_subcommand_from $commands" -a export -d 'Write pages, tables and calendars'
complete -c readout -n "not __fish_seen_subcommand_from $commands" -l help -d 'List commands and formats'
complete -c readout -n "not __fish_seen_subcommand_from $commands" -l version -d 'Print the version'
complete -c readout -n "not __fish_seen_subcommand_from $commands" -l new-window -d 'Open a window of its own'
complete -c readout -n '__fish_seen_subcommand_from analyze' -l jsonl -d 'JSON Lines'
complete -c readout -n '__fish_seen_subcommand_from analyze' -l jobs -x -d 'Threads'
complete -c readout -n '__fish_seen_subcommand_from analyze' -l text -d 'With the article\'s text'
complete -c readout -n '__fish_seen_subcommand_from analyze' -l stats -d 'Figures on standard error'
complete -c readout -n '__fish_seen_subcommand_from export' -l format -x -a '(__readout_formats)' -d 'Format'
complete -c readout -n '__fish_seen_subcommand_from export' -s o -r -d 'File or folder'
