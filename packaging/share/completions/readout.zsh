#compdef readout
# SPDX-License-Identifier: GPL-3.0-or-later

# The program itself says what it can write.
_readout_formats() {
    local -a formats=(${(f)"$(readout --help 2> /dev/null | awk '/^Formats/ { on = 1; next } on && !NF { exit } on { print $1 }')"})
    compadd -a formats
}

_readout() {
    local -a commands=('analyze:print one analysis a line' 'export:write pages, tables and calendars')
    case $words[2] in
        analyze)
            shift words; (( CURRENT-- ))
            _arguments '--jsonl[JSON Lines]' '--jobs[threads]:number:' '--text[with the article'\''s text]' \
                '--stats[figures on standard error]' '*:article:_files' ;;
        export)
            shift words; (( CURRENT-- ))
            _arguments '--format[format]:format:_readout_formats' \
                '-o[file or folder]:output:_files' '*:article:_files' ;;
        *)
            (( CURRENT != 2 )) || _describe command commands
            _arguments '--help[list commands and formats]' '--version[print the version]' \
                '--new-window[open a window of its own]' '*:article:_files' ;;
    esac
}

_readout "$@"
