package dev.postmortem.model.impact;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Added;
import dev.postmortem.model.internal.Attribute;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Measure;
import dev.postmortem.model.value.MeasureKind;
import dev.postmortem.model.value.When;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * Whom and what the incident affected, by how much, from when to when, and what became of the data.
 *
 * <pre>{@code
 * Impact.builder()
 *         .users("12.5 %", "of customers could not place orders")
 *         .requests("48210", "failed checkout requests", m -> m.component("checkout"))
 *         .window("2026-03-14T10:05Z/2026-03-14T10:40Z", DEGRADED)
 *         .dataSet("orders of 14 March", LOST, d -> d.rows("312").repair(COMPLETE, "2026-03-14T12:00Z"))
 *         .build();
 * }</pre>
 *
 * @param description the impact in words
 * @param measures what was measured: users, requests, transactions, delay, inconsistency, money, operations
 * @param windows the times in which customers felt it, each with the level of service that was left
 * @param responseWindow from when to when the team worked on it, which is another matter than what customers felt
 * @param data what the incident did to each data set
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Impact(
        Optional<@Text String> description,
        List<@Valid Measure> measures,
        List<@Valid ImpactWindow> windows,
        Optional<@Valid When> responseWindow,
        List<@Valid DataImpact> data)
        implements WithImpact {

    /** Turns what is missing into empty. */
    public Impact {
        description = Absent.ifNull(description);
        measures = Absent.listIfNull("Impact.measures", measures);
        windows = Absent.listIfNull("Impact.windows", windows);
        responseWindow = Absent.ifNull(responseWindow);
        data = Absent.listIfNull("Impact.data", data);
    }

    /**
     * Returns an impact that has one measure more.
     *
     * @param measure what was measured
     * @return the impact
     * @throws IllegalArgumentException if it is null
     */
    public Impact plusMeasure(Measure measure) {
        return new Impact(description, Added.to("Impact.measures", measures, measure), windows, responseWindow, data);
    }

    /**
     * Returns an impact that has one window more.
     *
     * @param window a time in which customers felt it
     * @return the impact
     * @throws IllegalArgumentException if it is null
     */
    public Impact plusWindow(ImpactWindow window) {
        return new Impact(description, measures, Added.to("Impact.windows", windows, window), responseWindow, data);
    }

    /**
     * Returns an impact that has one data set more.
     *
     * @param dataSet what the incident did to a data set
     * @return the impact
     * @throws IllegalArgumentException if it is null
     */
    public Impact plusData(DataImpact dataSet) {
        return new Impact(description, measures, windows, responseWindow, Added.to("Impact.data", data, dataSet));
    }

    /**
     * Returns an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds this impact.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "Impact[measures " + measures.size() + ", windows " + windows.size() + ", data " + data.size() + "]";
    }

    /** Builds an {@link Impact}. */
    public static final class Builder extends ImpactBuilder {

        /** Makes an empty builder; {@link Impact#builder} reads better. */
        public Builder() {}

        /**
         * Adds a measure of people or tenants who were affected.
         *
         * @param amount how much, in the text form of {@link Amount#parse}
         * @param noun of what
         * @return this builder
         * @throws IllegalArgumentException if the amount is not understood
         */
        public Builder users(String amount, String noun) {
            return measure(MeasureKind.USERS, amount, noun, measure -> {});
        }

        /**
         * Adds a measure of people or tenants who were affected.
         *
         * @param amount how much, in the text form of {@link Amount#parse}
         * @param noun of what
         * @param more fills in the rest of the measure
         * @return this builder
         * @throws IllegalArgumentException if the amount is not understood
         */
        public Builder users(String amount, String noun, Consumer<? super Measure.Builder> more) {
            return measure(MeasureKind.USERS, amount, noun, more);
        }

        /**
         * Adds a measure of people or tenants who were affected.
         *
         * @param amount how much, also in words or unknown
         * @param noun of what
         * @return this builder
         */
        public Builder users(Amount amount, String noun) {
            return measure(MeasureKind.USERS, amount, noun, measure -> {});
        }

        /**
         * Adds a measure of people or tenants who were affected.
         *
         * @param amount how much, also in words or unknown
         * @param noun of what
         * @param more fills in the rest of the measure
         * @return this builder
         */
        public Builder users(Amount amount, String noun, Consumer<? super Measure.Builder> more) {
            return measure(MeasureKind.USERS, amount, noun, more);
        }

        /**
         * Adds a measure of requests or queries that failed or came late.
         *
         * @param amount how much, in the text form of {@link Amount#parse}
         * @param noun of what
         * @return this builder
         * @throws IllegalArgumentException if the amount is not understood
         */
        public Builder requests(String amount, String noun) {
            return measure(MeasureKind.REQUESTS, amount, noun, measure -> {});
        }

        /**
         * Adds a measure of requests or queries that failed or came late.
         *
         * @param amount how much, in the text form of {@link Amount#parse}
         * @param noun of what
         * @param more fills in the rest of the measure
         * @return this builder
         * @throws IllegalArgumentException if the amount is not understood
         */
        public Builder requests(String amount, String noun, Consumer<? super Measure.Builder> more) {
            return measure(MeasureKind.REQUESTS, amount, noun, more);
        }

        /**
         * Adds a measure of requests or queries that failed or came late.
         *
         * @param amount how much, also in words or unknown
         * @param noun of what
         * @return this builder
         */
        public Builder requests(Amount amount, String noun) {
            return measure(MeasureKind.REQUESTS, amount, noun, measure -> {});
        }

        /**
         * Adds a measure of requests or queries that failed or came late.
         *
         * @param amount how much, also in words or unknown
         * @param noun of what
         * @param more fills in the rest of the measure
         * @return this builder
         */
        public Builder requests(Amount amount, String noun, Consumer<? super Measure.Builder> more) {
            return measure(MeasureKind.REQUESTS, amount, noun, more);
        }

        /**
         * Adds a measure of transactions that failed, were rolled back or have to be repeated.
         *
         * @param amount how much, in the text form of {@link Amount#parse}
         * @param noun of what
         * @return this builder
         * @throws IllegalArgumentException if the amount is not understood
         */
        public Builder transactions(String amount, String noun) {
            return measure(MeasureKind.TRANSACTIONS, amount, noun, measure -> {});
        }

        /**
         * Adds a measure of transactions that failed, were rolled back or have to be repeated.
         *
         * @param amount how much, in the text form of {@link Amount#parse}
         * @param noun of what
         * @param more fills in the rest of the measure
         * @return this builder
         * @throws IllegalArgumentException if the amount is not understood
         */
        public Builder transactions(String amount, String noun, Consumer<? super Measure.Builder> more) {
            return measure(MeasureKind.TRANSACTIONS, amount, noun, more);
        }

        /**
         * Adds a measure of transactions that failed, were rolled back or have to be repeated.
         *
         * @param amount how much, also in words or unknown
         * @param noun of what
         * @return this builder
         */
        public Builder transactions(Amount amount, String noun) {
            return measure(MeasureKind.TRANSACTIONS, amount, noun, measure -> {});
        }

        /**
         * Adds a measure of transactions that failed, were rolled back or have to be repeated.
         *
         * @param amount how much, also in words or unknown
         * @param noun of what
         * @param more fills in the rest of the measure
         * @return this builder
         */
        public Builder transactions(Amount amount, String noun, Consumer<? super Measure.Builder> more) {
            return measure(MeasureKind.TRANSACTIONS, amount, noun, more);
        }

        /**
         * Adds a measure of how late data, answers or jobs came.
         *
         * @param amount how much, in the text form of {@link Amount#parse}
         * @param noun of what
         * @return this builder
         * @throws IllegalArgumentException if the amount is not understood
         */
        public Builder delay(String amount, String noun) {
            return measure(MeasureKind.DELAY, amount, noun, measure -> {});
        }

        /**
         * Adds a measure of how late data, answers or jobs came.
         *
         * @param amount how much, in the text form of {@link Amount#parse}
         * @param noun of what
         * @param more fills in the rest of the measure
         * @return this builder
         * @throws IllegalArgumentException if the amount is not understood
         */
        public Builder delay(String amount, String noun, Consumer<? super Measure.Builder> more) {
            return measure(MeasureKind.DELAY, amount, noun, more);
        }

        /**
         * Adds a measure of how late data, answers or jobs came.
         *
         * @param amount how much, also in words or unknown
         * @param noun of what
         * @return this builder
         */
        public Builder delay(Amount amount, String noun) {
            return measure(MeasureKind.DELAY, amount, noun, measure -> {});
        }

        /**
         * Adds a measure of how late data, answers or jobs came.
         *
         * @param amount how much, also in words or unknown
         * @param noun of what
         * @param more fills in the rest of the measure
         * @return this builder
         */
        public Builder delay(Amount amount, String noun, Consumer<? super Measure.Builder> more) {
            return measure(MeasureKind.DELAY, amount, noun, more);
        }

        /**
         * Adds a measure of data that contradicted itself or its copies.
         *
         * @param amount how much, in the text form of {@link Amount#parse}
         * @param noun of what
         * @return this builder
         * @throws IllegalArgumentException if the amount is not understood
         */
        public Builder inconsistency(String amount, String noun) {
            return measure(MeasureKind.INCONSISTENCY, amount, noun, measure -> {});
        }

        /**
         * Adds a measure of data that contradicted itself or its copies.
         *
         * @param amount how much, in the text form of {@link Amount#parse}
         * @param noun of what
         * @param more fills in the rest of the measure
         * @return this builder
         * @throws IllegalArgumentException if the amount is not understood
         */
        public Builder inconsistency(String amount, String noun, Consumer<? super Measure.Builder> more) {
            return measure(MeasureKind.INCONSISTENCY, amount, noun, more);
        }

        /**
         * Adds a measure of data that contradicted itself or its copies.
         *
         * @param amount how much, also in words or unknown
         * @param noun of what
         * @return this builder
         */
        public Builder inconsistency(Amount amount, String noun) {
            return measure(MeasureKind.INCONSISTENCY, amount, noun, measure -> {});
        }

        /**
         * Adds a measure of data that contradicted itself or its copies.
         *
         * @param amount how much, also in words or unknown
         * @param noun of what
         * @param more fills in the rest of the measure
         * @return this builder
         */
        public Builder inconsistency(Amount amount, String noun, Consumer<? super Measure.Builder> more) {
            return measure(MeasureKind.INCONSISTENCY, amount, noun, more);
        }

        /**
         * Adds a measure of money that was lost or spent.
         *
         * @param amount how much, in the text form of {@link Amount#parse}
         * @param noun of what
         * @return this builder
         * @throws IllegalArgumentException if the amount is not understood
         */
        public Builder money(String amount, String noun) {
            return measure(MeasureKind.MONEY, amount, noun, measure -> {});
        }

        /**
         * Adds a measure of money that was lost or spent.
         *
         * @param amount how much, in the text form of {@link Amount#parse}
         * @param noun of what
         * @param more fills in the rest of the measure
         * @return this builder
         * @throws IllegalArgumentException if the amount is not understood
         */
        public Builder money(String amount, String noun, Consumer<? super Measure.Builder> more) {
            return measure(MeasureKind.MONEY, amount, noun, more);
        }

        /**
         * Adds a measure of money that was lost or spent.
         *
         * @param amount how much, also in words or unknown
         * @param noun of what
         * @return this builder
         */
        public Builder money(Amount amount, String noun) {
            return measure(MeasureKind.MONEY, amount, noun, measure -> {});
        }

        /**
         * Adds a measure of money that was lost or spent.
         *
         * @param amount how much, also in words or unknown
         * @param noun of what
         * @param more fills in the rest of the measure
         * @return this builder
         */
        public Builder money(Amount amount, String noun, Consumer<? super Measure.Builder> more) {
            return measure(MeasureKind.MONEY, amount, noun, more);
        }

        /**
         * Adds a measure of what it cost the operation of the business or the system.
         *
         * @param amount how much, in the text form of {@link Amount#parse}
         * @param noun of what
         * @return this builder
         * @throws IllegalArgumentException if the amount is not understood
         */
        public Builder operations(String amount, String noun) {
            return measure(MeasureKind.OPERATIONS, amount, noun, measure -> {});
        }

        /**
         * Adds a measure of what it cost the operation of the business or the system.
         *
         * @param amount how much, in the text form of {@link Amount#parse}
         * @param noun of what
         * @param more fills in the rest of the measure
         * @return this builder
         * @throws IllegalArgumentException if the amount is not understood
         */
        public Builder operations(String amount, String noun, Consumer<? super Measure.Builder> more) {
            return measure(MeasureKind.OPERATIONS, amount, noun, more);
        }

        /**
         * Adds a measure of what it cost the operation of the business or the system.
         *
         * @param amount how much, also in words or unknown
         * @param noun of what
         * @return this builder
         */
        public Builder operations(Amount amount, String noun) {
            return measure(MeasureKind.OPERATIONS, amount, noun, measure -> {});
        }

        /**
         * Adds a measure of what it cost the operation of the business or the system.
         *
         * @param amount how much, also in words or unknown
         * @param noun of what
         * @param more fills in the rest of the measure
         * @return this builder
         */
        public Builder operations(Amount amount, String noun, Consumer<? super Measure.Builder> more) {
            return measure(MeasureKind.OPERATIONS, amount, noun, more);
        }

        /**
         * Adds a measure.
         *
         * @param measure fills in the measure
         * @return this builder
         */
        public Builder addMeasure(Consumer<? super Measure.Builder> measure) {
            Measure.Builder filled = Measure.builder();
            measure.accept(filled);
            return addMeasure(filled.build());
        }

        /**
         * Adds a time in which customers felt the incident.
         *
         * @param time from when to when, in the text form of {@link When#parse}
         * @param level how much of the service was left
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder window(String time, ServiceLevel level) {
            return window(time, level, window -> {});
        }

        /**
         * Adds a time in which customers felt the incident, of which more is known.
         *
         * @param time from when to when, in the text form of {@link When#parse}
         * @param level how much of the service was left
         * @param more fills in the rest of the window
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder window(String time, ServiceLevel level, Consumer<? super ImpactWindow.Builder> more) {
            return addWindow(window -> more.accept(window.when(time).level(level)));
        }

        /**
         * Adds a time in which customers felt the incident.
         *
         * @param time from when to when
         * @param level how much of the service was left
         * @return this builder
         */
        public Builder window(When time, ServiceLevel level) {
            return window(time, level, window -> {});
        }

        /**
         * Adds a time in which customers felt the incident, of which more is known.
         *
         * @param time from when to when
         * @param level how much of the service was left
         * @param more fills in the rest of the window
         * @return this builder
         */
        public Builder window(When time, ServiceLevel level, Consumer<? super ImpactWindow.Builder> more) {
            return addWindow(window -> more.accept(window.when(time).level(level)));
        }

        /**
         * Adds a time in which customers felt the incident.
         *
         * @param window fills in the window
         * @return this builder
         */
        public Builder addWindow(Consumer<? super ImpactWindow.Builder> window) {
            ImpactWindow.Builder filled = ImpactWindow.builder();
            window.accept(filled);
            return addWindow(filled.build());
        }

        /**
         * Sets from when to when the team worked on it.
         *
         * @param time the time in the text form of {@link When#parse}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder responseWindow(String time) {
            return responseWindow(Attribute.read("Impact.responseWindow", time, When::parse));
        }

        /**
         * Adds what the incident did to a data set.
         *
         * @param name the data set, in words
         * @param effect what the incident did to it
         * @return this builder
         */
        public Builder dataSet(String name, DataEffect effect) {
            return dataSet(name, effect, data -> {});
        }

        /**
         * Adds what the incident did to a data set, of which more is known.
         *
         * @param name the data set, in words
         * @param effect what the incident did to it
         * @param more fills in the rest
         * @return this builder
         */
        public Builder dataSet(String name, DataEffect effect, Consumer<? super DataImpact.Builder> more) {
            return addData(data -> more.accept(data.dataSet(name).effect(effect)));
        }

        /**
         * Adds what the incident did to a data set.
         *
         * @param data fills in the data set
         * @return this builder
         */
        public Builder addData(Consumer<? super DataImpact.Builder> data) {
            DataImpact.Builder filled = DataImpact.builder();
            data.accept(filled);
            return addData(filled.build());
        }

        private Builder measure(MeasureKind kind, String amount, String noun, Consumer<? super Measure.Builder> more) {
            return measure(kind, Attribute.read("Measure.amount", amount, Amount::parse), noun, more);
        }

        private Builder measure(MeasureKind kind, Amount amount, String noun, Consumer<? super Measure.Builder> more) {
            return addMeasure(
                    measure -> more.accept(measure.kind(kind).amount(amount).noun(noun)));
        }
    }
}
