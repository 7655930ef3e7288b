# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for readout

_readout() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} words=
    case $prev in
        --format) words=$("$1" --help 2> /dev/null | awk '/^Formats/ { on = 1; next } on && !NF { exit } on { print $1 }') ;;
        --jobs) words=$(seq "$(nproc)") ;;
        *)
            case $cur in
                -*)
                    case ${COMP_WORDS[1]} in
                        analyze) words='--jsonl --jobs --text --stats' ;;
                        export) words='--format -o' ;;
                        *) words='--help --version --new-window' ;;
                    esac ;;
                *) [ "$COMP_CWORD" != 1 ] || words='analyze export' ;;
            esac ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
    case $prev:$cur in
        --format:* | --jobs:* | *:-*) ;;
        *) mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$cur"); compopt -o filenames ;;
    esac
}
complete -F _readout readout
