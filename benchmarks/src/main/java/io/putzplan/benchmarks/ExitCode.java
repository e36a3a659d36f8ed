package io.putzplan.benchmarks;

/** What the process answers to its caller. */
final class ExitCode {

    /** The benchmark ran. */
    static final int DONE = 0;

    /** A fault of the benchmark, of what it measures, or of the machine. */
    static final int FAULT = 1;

    /** The command line is wrong. */
    static final int USAGE = 2;

    /** A problem cannot be read or has errors. */
    static final int INVALID_INPUT = 3;

    private ExitCode() {}
}
