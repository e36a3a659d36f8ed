package io.putzplan.cli;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Tells the time since it was started, at regular intervals, until closed. */
final class Ticker implements AutoCloseable {

    private final ScheduledExecutorService clock;

    private Ticker(ScheduledExecutorService clock) {
        this.clock = clock;
    }

    static Ticker start(Duration interval, Consumer<Duration> listener) {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("progress").factory());
        long startNanos = System.nanoTime();
        var unused = clock.scheduleAtFixedRate(
                () -> listener.accept(Duration.ofNanos(System.nanoTime() - startNanos)),
                interval.toNanos(),
                interval.toNanos(),
                TimeUnit.NANOSECONDS);
        return new Ticker(clock);
    }

    @Override
    public void close() {
        clock.close();
    }
}
