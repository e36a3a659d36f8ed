package io.putzplan.benchmarks;

/** What the process answers to its caller; 1 stands for a fault of the benchmark or of the machine. */
final class ExitCode {

    /** The benchmark ran. */
    static final int DONE = 0;

    /** The command line is wrong. */
    static final int USAGE = 2;

    /** A problem cannot be read or has errors. */
    static final int INVALID_INPUT = 3;

    private ExitCode() {}
}
