package io.putzplan.engine.search;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Does tasks in several turns each on a few threads, of which the caller's is one, and comes back when all are done. */
final class Crew {
    /*
     * The turns of a task are done in order, one after the other, each by whichever thread is free. That thread takes the task
     * that is farthest behind, so tasks end at about the same time, unless one takes longer than all others together.
     */

    /** What a thread does for a task before it may take another. */
    @FunctionalInterface
    interface Turn {

        /** Does turn {@code number} of task {@code task}, both from 0. */
        void run(int task, int number);
    }

    private final int threads;
    private final BooleanSupplier stop;

    /**
     * A crew that leaves the turns not yet begun undone as soon as {@code stop} says so.
     *
     * @param threads at least 1
     * @param stop is asked on the caller's thread only, between its turns
     */
    Crew(int threads, BooleanSupplier stop) {
        this.threads = threads;
        this.stop = stop;
    }

    /** Does {@code turns} turns of each of {@code tasks} tasks; whatever one of them throws is thrown. */
    void run(int tasks, int turns, Turn turn) {
        if (stop.getAsBoolean()) {
            return;
        }
        Round round = new Round(tasks, turns, turn);
        Thread[] helpers = new Thread[Math.min(threads, tasks) - 1];
        for (int i = 0; i < helpers.length; i++) {
            helpers[i] =
                    Thread.ofPlatform().name("putzplan-search-", i + 1).daemon().start(round::help);
        }
        try {
            round.lead(stop);
        } finally {
            for (Thread helper : helpers) {
                join(helper);
            }
        }
        round.rethrow();
    }

    /** An interrupt is kept for those who wait for it; the turns are short and end by themselves. */
    private static void join(Thread helper) {
        boolean interrupted = false;
        while (true) {
            try {
                helper.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Round {

        private static final int NONE = -1;

        private final int turns;
        private final Turn turn;
        private final int[] done;
        private final boolean[] busy;
        private boolean over;
        private @Nullable Throwable failure;

        Round(int tasks, int turns, Turn turn) {
            this.turns = turns;
            this.turn = turn;
            done = new int[tasks];
            busy = new boolean[tasks];
        }

        void lead(BooleanSupplier stop) {
            int task = NONE;
            while (!stop.getAsBoolean()) {
                task = next(task);
                if (task == NONE) {
                    return;
                }
                doTurn(task);
            }
            end(null);
        }

        void help() {
            for (int task = next(NONE); task != NONE; task = next(task)) {
                doTurn(task);
            }
        }

        private void doTurn(int task) {
            try {
                turn.run(task, done[task]);
            } catch (RuntimeException | Error e) {
                end(e);
            }
        }

        /** Puts back the task just worked on, and takes the one that is farthest behind of those nobody works on. */
        private synchronized int next(int worked) {
            if (worked != NONE) {
                done[worked]++;
                busy[worked] = false;
            }
            int behind = NONE;
            for (int task = 0; task < done.length && !over; task++) {
                if (!busy[task] && done[task] < (behind == NONE ? turns : done[behind])) {
                    behind = task;
                }
            }
            if (behind != NONE) {
                busy[behind] = true;
            }
            return behind;
        }

        private synchronized void end(@Nullable Throwable thrown) {
            over = true;
            failure = failure == null ? thrown : failure;
        }

        synchronized void rethrow() {
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
        }
    }
}
