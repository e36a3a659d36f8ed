package io.putzplan.engine.search;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Does numbered tasks on a few threads, of which the caller's is one, and comes back when all are done. */
final class Crew {

    private final int threads;
    private final BooleanSupplier stop;

    /**
     * A crew that leaves the tasks not yet begun undone as soon as {@code stop} says so.
     *
     * @param threads at least 1
     * @param stop is asked on the caller's thread only
     */
    Crew(int threads, BooleanSupplier stop) {
        this.threads = threads;
        this.stop = stop;
    }

    /** Does the tasks from 0 to below {@code count}; whatever one of them throws is thrown. */
    void run(int count, IntConsumer task) {
        Round round = new Round(count, task);
        Thread[] helpers = new Thread[Math.min(threads, count) - 1];
        for (int i = 0; i < helpers.length; i++) {
            helpers[i] =
                    Thread.ofPlatform().name("putzplan-search-", i + 1).daemon().start(round::help);
        }
        round.lead(stop);
        for (Thread helper : helpers) {
            join(helper);
        }
        round.rethrow();
    }

    /** An interrupt is kept for those who wait for it; the tasks are short and end by themselves. */
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

        private final int count;
        private final IntConsumer task;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

        Round(int count, IntConsumer task) {
            this.count = count;
            this.task = task;
        }

        void lead(BooleanSupplier stop) {
            while (!stop.getAsBoolean() && doNext()) {
                // The next task is drawn in the condition.
            }
            next.set(count);
        }

        void help() {
            while (doNext()) {
                // The next task is drawn in the condition.
            }
        }

        private boolean doNext() {
            int number = next.getAndIncrement();
            if (number >= count) {
                return false;
            }
            try {
                task.accept(number);
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
                next.set(count);
                return false;
            }
            return true;
        }

        void rethrow() {
            Throwable thrown = failure.get();
            if (thrown instanceof Error error) {
                throw error;
            }
            if (thrown instanceof RuntimeException exception) {
                throw exception;
            }
        }
    }
}
