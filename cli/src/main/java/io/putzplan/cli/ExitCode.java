package io.putzplan.cli;

/** What the process answers to its caller. Scripts depend on these numbers. */
final class ExitCode {

    /** The command did what it was asked. */
    static final int DONE = 0;

    /** A fault of Putzplan or of the machine, such as a full disk. */
    static final int INTERNAL = 1;

    /** The command line is wrong, or the output cannot be written where it says. */
    static final int USAGE = 2;

    /** An input document cannot be read or has errors. */
    static final int INVALID_INPUT = 3;

    /** The checked roster breaks a hard rule. */
    static final int UNLAWFUL_ROSTER = 4;

    /** The time or the steps ran out before a lawful roster was found. */
    static final int NO_LAWFUL_ROSTER = 5;

    /** The certificate to verify is not the one the roster has. */
    static final int OTHER_CERTIFICATE = 6;

    private ExitCode() {}
}
