/// A shell that there are scripts for.
///
/// The scripts know no command: they ask the program what can stand where the cursor is.
enum ShellName: String, CaseIterable {
  case bash
  case zsh
  case fish

  /// What makes Tab complete the command line.
  var completion: String {
    switch self {
    case .bash: bashCompletion
    case .zsh: zshCompletion
    case .fish: fishCompletion
    }
  }

  /// A function that prints the line for a prompt.
  var prompt: String {
    switch self {
    // What bash prints in a prompt it does not read again; zsh reads the per cent signs.
    case .bash: "nocontact_prompt() {\n  command nocontact prompt \"$@\" 2>/dev/null\n}\n"
    case .zsh: "nocontact_prompt() {\n  command nocontact prompt --for zsh \"$@\" 2>/dev/null\n}\n"
    case .fish:
      "function nocontact_prompt\n    command nocontact prompt --for fish $argv 2>/dev/null\nend\n"
    }
  }
}

private let bashCompletion = #"""
  # Completion of nocontact for bash.
  _nocontact() {
    local IFS=$' \t\n'
    local rest=${COMP_LINE:0:COMP_POINT} piece word i raw quote='' cut='' answer line value
    local prefix='' list='' files='' program='' alias=''
    local -a words=() meanings=()
    local -i width=0
    # The words as they were typed: bash also cuts them at = and :.
    for ((i = 0; i <= COMP_CWORD; i++)); do
      piece=${rest#"${rest%%[![:space:]]*}"}
      if ((i == 0)) || [[ $piece != "$rest" ]]; then words+=(''); fi
      word=$piece
      if ((i < COMP_CWORD)); then word=${COMP_WORDS[i]}; fi
      words[${#words[@]} - 1]+=$word
      rest=${piece#"$word"}
    done
    # An alias stands for the words that it was given.
    if ((BASH_VERSINFO[0] >= 4)) && [[ -n ${BASH_ALIASES[${words[0]}]-} ]]; then
      read -r alias answer <<<"${BASH_ALIASES[${words[0]}]}"
      local -a given=()
      if [[ $alias != "${words[0]}" || -n $answer ]]; then read -ra given <<<"$answer"; fi
      words=("$alias" ${given[@]+"${given[@]}"} "${words[@]:1}")
    fi
    raw=${words[${#words[@]} - 1]}
    case $raw in
      \'*) quote=\' ;;
      \"*) quote=\" ;;
    esac
    for ((i = 0; i < ${#words[@]}; i++)); do words[i]=${words[i]//[\\\"\']/}; done
    word=${words[${#words[@]} - 1]}
    COMPREPLY=()
    answer=$(command nocontact __complete "${words[@]:1}" 2>/dev/null </dev/null) || return 0
    # Of a word that bash has cut, the last part alone is replaced.
    if [[ -z $quote ]]; then
      for piece in = :; do
        if [[ ${COMP_WORDBREAKS-} == *"$piece"* && $raw == *"$piece"* ]]; then
          line=${raw%"${raw##*"$piece"}"}
          if ((${#line} > ${#cut})); then cut=$line; fi
        fi
      done
    fi
    while IFS= read -r line; do
      case $line in
        '') ;;
        $'\tprefix\t'*) prefix=${line#$'\tprefix\t'} ;;
        $'\tlist') list=1 ;;
        $'\tfiles') files=1 ;;
        $'\tprogram\t'*) program=${line#$'\tprogram\t'} ;;
        $'\t'*) ;;
        *)
          value=${line%%$'\t'*}
          if [[ $prefix$value != "$word"* ]]; then continue; fi
          case $quote in
            \') if [[ $value == *\'* ]]; then continue; fi ;;
            \") if [[ $value == *[\"\\\$\`!]* ]]; then continue; fi ;;
            *) if [[ $value == *[![:alnum:]_./,:=@%+-]* ]]; then printf -v value %q "$value"; fi ;;
          esac
          value=$prefix$value
          value=${value#"$cut"}
          if ((${#value} > width)); then width=${#value}; fi
          COMPREPLY+=("$value")
          if [[ $line == *$'\t'* ]]; then meanings+=("(${line#*$'\t'})"); else meanings+=(''); fi
          ;;
      esac
    done <<<"$answer"
    # A second Tab lists, and puts nothing into the line: there is room for what the words mean.
    if [[ ${COMP_TYPE-} == 63 ]] && ((${#COMPREPLY[@]} > 1)); then
      for ((i = 0; i < ${#COMPREPLY[@]}; i++)); do
        if [[ -z ${meanings[i]} ]]; then continue; fi
        printf -v line '%-*s  %s' "$width" "${COMPREPLY[i]}" "${meanings[i]}"
        COMPREPLY[i]=${line:0:${COLUMNS:-80} - 1}
      done
    fi
    # The order says something: the latest comes first.
    compopt -o nosort 2>/dev/null || :
    if [[ -n $list ]]; then compopt -o nospace 2>/dev/null || :; fi
    if [[ -n $program ]]; then
      for ((i = 1; i < COMP_CWORD; i++)); do
        if [[ ${COMP_WORDS[i]} == -- ]]; then break; fi
      done
      if [[ -z $alias ]] && declare -F _command_offset >/dev/null; then
        _command_offset $((i + 1))
        return
      fi
      files=1
      if ((${#words[@]} == program + 2)); then
        files=''
        while IFS= read -r line; do
          if [[ -n $line ]]; then COMPREPLY+=("$line"); fi
        done <<<"$(compgen -c -- "$word")"
      fi
    fi
    if [[ -n $files ]]; then
      compopt -o filenames 2>/dev/null || :
      while IFS= read -r line; do
        if [[ -n $line ]]; then
          line=$prefix$line
          COMPREPLY+=("${line#"$cut"}")
        fi
      done <<<"$(compgen -f -- "${word#"$prefix"}")"
    fi
    return 0
  }
  complete -F _nocontact nocontact

  """#

private let zshCompletion = #"""
  #compdef nocontact
  # Completion of nocontact for zsh.
  _nocontact() {
    local line value prefix=
    local -a before lines found more
    local -i files=0 program=-1
    if ((CURRENT > 2)); then before=("${(@)words[2,CURRENT-1]}"); fi
    lines=("${(@f)$(
      command nocontact __complete "${(@Q)before}" "${(Q)PREFIX}" 2>/dev/null </dev/null
    )}")
    for line in "${(@)lines}"; do
      case $line in
        ('') ;;
        ($'\tprefix\t'*) prefix=${line#$'\tprefix\t'} ;;
        ($'\tlist') more=(-qS ,) ;;
        ($'\tfiles') files=1 ;;
        ($'\tprogram\t'*) program=${line#$'\tprogram\t'} ;;
        ($'\t'*) ;;
        (*)
          line=${line//\\/\\\\}
          value=${${line%%$'\t'*}//:/\\:}
          if [[ $line == *$'\t'* ]]; then value+=:${line#*$'\t'}; fi
          found+=("$value")
          ;;
      esac
    done
    if ((program >= 0)); then
      shift $((program + 1)) words
      ((CURRENT -= program + 1))
      _normal
      return
    fi
    if [[ -n $prefix ]]; then compset -P "${(b)prefix}"; fi
    if ((files)); then
      _files
      return
    fi
    _describe -V -t values value found "${(@)more}"
  }
  if [[ ${funcstack[1]-} == _nocontact ]]; then
    _nocontact "$@"
  elif (($+functions[compdef])); then
    compdef _nocontact nocontact
  else
    # Completion may be set up further down in the start file: look again at the first prompt.
    _nocontact_register() {
      precmd_functions=("${(@)precmd_functions:#_nocontact_register}")
      if (($+functions[compdef])); then compdef _nocontact nocontact; fi
      unfunction _nocontact_register
    }
    typeset -ga precmd_functions
    precmd_functions=("${(@)precmd_functions:#_nocontact_register}" _nocontact_register)
  fi

  """#

private let fishCompletion = #"""
  # Completion of nocontact for fish.
  if not functions -q __nocontact_complete
      complete -c nocontact -f -k -a '(__nocontact_complete)'
  end
  function __nocontact_complete
      set -l words (commandline -opc)
      set -e words[1]
      set -l current (commandline -ct)
      set -l word (string replace -ra '[\\\\\'"]' '' -- "$current")
      set -l prefix ''
      set -l comma ''
      for line in (command nocontact __complete $words "$word" 2>/dev/null </dev/null)
          set -l parts (string split -m 1 \t -- $line)
          if test -n "$parts[1]"
              if set -q parts[2]
                  printf '%s\t%s\n' "$prefix$parts[1]$comma" "$parts[2]"
              else
                  printf '%s\n' "$prefix$parts[1]$comma"
              end
              continue
          end
          set parts (string split -m 1 \t -- $parts[2])
          switch $parts[1]
              case prefix
                  set prefix $parts[2]
              case list
                  set comma ,
              case files
                  for path in (__fish_complete_path (string replace -- "$prefix" '' "$word"))
                      printf '%s\n' "$prefix$path"
                  end
              case program
                  for number in (seq $parts[2])
                      set -e words[1]
                  end
                  complete -C (string join -- ' ' (string escape -- $words) "$current")
          end
      end
  end

  """#
