#!/bin/sh
# Makes .venv hold the program ("program") or the program and its tests ("tests"), with the system libraries of Qt.
# Ends with one sentence and status 1 when it cannot. The stamp is written last: an interrupted run leaves none.
set -eu
cd "$(dirname "$0")/.."
part=${1:-program}
oldest=3.11

say() { # French sentence, English sentence: the one of the user's language
    case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
        fr*) printf '%s\n' "$1" ;;
        *) printf '%s\n' "$2" ;;
    esac
}

fail() {
    say "$1" "$2" >&2
    exit 1
}

recent_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

find_python() { # prints the first Python that is recent enough; PYTHON, when set, is the only candidate
    if [ -n "${PYTHON:-}" ]; then
        set -- "$PYTHON"
    else
        set -- python3 python3.14 python3.13 python3.12 python3.11
    fi
    for candidate; do
        if recent_enough "$candidate"; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

refuse_python() {
    found=$("${PYTHON:-python3}" -c 'import platform; print(platform.python_version())' 2>/dev/null || true)
    fail "Python $oldest ou plus récent est nécessaire (${PYTHON:-python3} : ${found:-introuvable}) : installez-le \
(Debian 12, Ubuntu 24.04 ou plus récents : sudo apt-get install python3 python3-venv) ou indiquez le vôtre par \
make run PYTHON=/chemin/vers/python3.12" \
        "Python $oldest or newer is needed (${PYTHON:-python3}: ${found:-not found}): install it \
(Debian 12, Ubuntu 24.04 or newer: sudo apt-get install python3 python3-venv) or name yours with \
make run PYTHON=/path/to/python3.12"
}

become_root() { # prints what must stand before a command that needs root; fails when nothing would do
    if [ "$(id -u)" = 0 ]; then
        return 0
    fi
    sudo -n true >/dev/null 2>&1 && printf 'sudo -n'
}

apt_install() {
    root=$(become_root) || return 1
    # $root is empty or two words on purpose. A fresh machine has no package list and may be updating itself.
    $root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 update || true
    $root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
        install --no-install-recommends "$@" >/dev/null
}

missing_packages() { # Debian names of what the program lacks
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2], end=" ")'
    fi
    "$python" -m pacte_desktop.system_libraries debian
}

install_system() {
    if ! command -v apt-get >/dev/null; then
        if hint=$("$python" -m pacte_desktop.system_libraries hint) && [ -n "$hint" ]; then
            fail "Il manque des bibliothèques du système pour ouvrir une fenêtre : $hint" \
                "System libraries are missing, without which no window opens: $hint"
        fi
        return 0
    fi
    packages=$(missing_packages)
    if [ -z "$packages" ]; then
        return 0
    fi
    if become_root >/dev/null; then
        say "Installation des paquets du système : $packages" "Installing system packages: $packages"
    fi
    # shellcheck disable=SC2086 # a list of package names
    apt_install $packages || fail \
        "Il manque des paquets du système : lancez « sudo apt-get install $packages », puis recommencez." \
        "System packages are missing: run \"sudo apt-get install $packages\", then try again."
}

install_test_programs() { # a screen in memory and a browser: without them a few tests are skipped, and say so
    command -v apt-get >/dev/null || return 0
    wanted=
    command -v Xvfb >/dev/null || wanted="xvfb xauth"
    # Ubuntu's chromium package only fetches a snap, which containers and servers cannot run.
    if ! command -v chromium >/dev/null && ! grep -qi '^ID=ubuntu' /etc/os-release; then
        wanted="$wanted chromium"
    fi
    # shellcheck disable=SC2086
    if [ -n "$wanted" ] && ! apt_install $wanted; then
        say "Sans $wanted, les tests qui s'en servent seront sautés." "Without $wanted, the tests that use it are skipped."
    fi
}

make_environment() {
    if [ -e .venv/.unfinished ] || ! recent_enough .venv/bin/python || ! .venv/bin/python -m pip --version >/dev/null 2>&1
    then
        rm -rf .venv
        "$python" -m venv .venv || fail "L'environnement .venv n'a pas pu être créé : vérifiez la place et les droits \
du dossier $(pwd)." "The environment .venv could not be made: check the space and the permissions of $(pwd)."
    fi
}

install_packages() { # of the program alone, or with the tools of its tests
    say "Installation du programme dans .venv (environ 850 Mo la première fois)…" \
        "Installing the program into .venv (about 850 MB the first time)…"
    # Killed half-way, pip can leave half a package behind: the mark makes the next run start afresh.
    touch .venv/.unfinished
    if [ -t 1 ]; then quiet=; else quiet=--quiet; fi
    status=0
    # shellcheck disable=SC2086
    .venv/bin/python -m pip install $quiet --disable-pip-version-check --editable "$1" || status=$?
    if [ "$status" -lt 128 ]; then # pip ended by itself: on a failure it has put back what was there
        rm -f .venv/.unfinished
    fi
    if [ "$status" != 0 ]; then
        fail "Les modules Python n'ont pas pu être installés : vérifiez la connexion à Internet (ou le proxy) et la \
place sur le disque, puis recommencez." "The Python packages could not be installed: check the Internet connection \
(or the proxy) and the space on the disk, then try again."
    fi
}

rm -f .venv/.installed .venv/.installed-tests
python=$(find_python) || refuse_python
install_system
make_environment
if [ "$part" = tests ]; then
    install_test_programs
    install_packages '.[dev]'
    touch .venv/.installed-tests
else
    install_packages .
fi
touch .venv/.installed
