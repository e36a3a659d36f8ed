# Sourced by mvnw and putzplan. Starts no JVM: versions are read from the "release" file every JDK carries.

# Sets jdk_version and jdk_major to those of the JDK in folder $1, jdk_major to 0 if there is none.
read_jdk() {
    jdk_version=
    jdk_major=0
    if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
        while IFS= read -r line || [ -n "$line" ]; do
            case $line in
            JAVA_VERSION=*)
                line=${line#*\"}
                jdk_version=${line%%\"*}
                jdk_major=${jdk_version%%[!0-9]*}
                ;;
            esac
        done <"$1/release"
    fi
    jdk_major=${jdk_major:-0}
}

# Prints the home folder of the java on the PATH.
home_of_java_on_path() {
    java=$(command -v java) || return 0
    while [ -L "$java" ]; do
        link=$(readlink "$java")
        case $link in
        /*) java=$link ;;
        *) java=${java%/*}/$link ;;
        esac
    done
    (CDPATH='' cd -P -- "${java%/*}/.." 2>/dev/null && pwd) || true
}

# Exports JAVA_HOME and sets jdk_version and jdk_major: JAVA_HOME as it is if new enough, then the java on the PATH,
# then the usual folders, where 25 wins over newer ones and newer ones over older. $1 is the name to complain under.
find_jdk() {
    for home in "${JAVA_HOME:-}" "$(home_of_java_on_path)"; do
        read_jdk "$home"
        if [ "$jdk_major" -ge 21 ]; then
            JAVA_HOME=$home
            export JAVA_HOME
            return
        fi
    done

    best_home=
    best_rank=0
    for home in \
        /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/* /opt/java/* \
        "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.asdf/installs/java/* \
        "${HOME:-}"/.local/share/mise/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec; do
        read_jdk "$home"
        rank=$jdk_major
        [ "$jdk_major" -ne 25 ] || rank=1000
        if [ "$jdk_major" -ge 21 ] && [ "$rank" -gt "$best_rank" ]; then
            best_home=$home
            best_rank=$rank
        fi
    done
    if [ -z "$best_home" ]; then
        echo "$1: no JDK 21 or newer found: install one, for example Temurin 25 from https://adoptium.net, or set JAVA_HOME to one." >&2
        exit 1
    fi
    JAVA_HOME=$best_home
    export JAVA_HOME
    read_jdk "$JAVA_HOME"
}
