package io.putzplan.benchmarks.quality;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a search may use up.
 *
 * @param time time limit; holds when {@code steps} is null
 * @param steps step limit instead of the time limit, which only Putzplan itself heeds; null for none
 * @param threads threads of Putzplan itself, at least 1; others use one
 */
public record SearchBudget(Duration time, @Nullable Long steps, int threads) {}
