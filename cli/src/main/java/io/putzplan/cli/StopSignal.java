package io.putzplan.cli;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns the first Ctrl-C, or polite kill, into a request, repeated until what is asked to stop has stopped; the second
 * one ends the process as usual.
 *
 * <p>A shutdown hook cannot do this: once the machine is shutting down it ignores further signals. The signal API is
 * reached by reflection because the compiler warns of it unconditionally, and because a slim runtime may lack it;
 * signals then keep their usual meaning.
 */
final class StopSignal implements AutoCloseable {

    private static final String[] SIGNALS = {"INT", "TERM"};

    private static final long REPEAT_MILLIS = 100;

    private final Runnable request;
    private final Map<String, Object> former = new LinkedHashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    private StopSignal(Runnable request) {
        this.request = request;
    }

    /** Runs {@code request} on a thread of its own from the first signal on, until closed. */
    static StopSignal on(Runnable request) {
        StopSignal stopSignal = new StopSignal(request);
        stopSignal.install();
        return stopSignal;
    }

    private void install() {
        try {
            Object handler = handler(Class.forName("sun.misc.SignalHandler"));
            for (String name : SIGNALS) {
                former.put(name, replace(name, handler));
            }
        } catch (ReflectiveOperationException e) {
            former.clear();
        }
    }

    /** Gives the signals back to those who had them, which for a plain JVM means that they end the process. */
    private synchronized void uninstall() {
        try {
            for (Map.Entry<String, Object> entry : former.entrySet()) {
                replace(entry.getKey(), entry.getValue());
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } finally {
            former.clear();
        }
    }

    private static Object replace(String name, Object handler) throws ReflectiveOperationException {
        Class<?> signalType = Class.forName("sun.misc.Signal");
        Object signal = signalType.getConstructor(String.class).newInstance(name);
        return signalType
                .getMethod("handle", signalType, Class.forName("sun.misc.SignalHandler"))
                .invoke(null, signal, handler);
    }

    private Object handler(Class<?> handlerType) throws ReflectiveOperationException {
        MethodHandle target = MethodHandles.lookup()
                .findVirtual(StopSignal.class, "onFirstSignal", MethodType.methodType(void.class));
        return MethodHandleProxies.asInterfaceInstance(
                handlerType, MethodHandles.dropArguments(target.bindTo(this), 0, Object.class));
    }

    @SuppressWarnings("UnusedMethod") // called through the handle above
    private void onFirstSignal() {
        uninstall();
        repeatRequest();
    }

    private void repeatRequest() {
        try {
            do {
                request.run();
            } while (!stopped.await(REPEAT_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stopped.countDown();
        uninstall();
    }
}
