package dev.postmortem.validation.internal;

import dev.postmortem.metric.Durations;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.When;
import java.time.Duration;

/** How a value reads in a message: short, on one line, and the same in every locale. */
final class ArgumentText {

    private ArgumentText() {}

    static String of(Object value) {
        if (value instanceof Duration duration) {
            return Durations.inUnits(duration);
        }
        if (value instanceof When when) {
            return Shown.cut(when.canonical().or(when::original).orElseGet(when::toString));
        }
        if (value instanceof Amount amount) {
            return Shown.cut(amount.text());
        }
        return Shown.cut(value.toString());
    }
}
