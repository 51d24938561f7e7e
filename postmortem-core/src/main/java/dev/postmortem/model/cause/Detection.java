package dev.postmortem.model.cause;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Added;
import dev.postmortem.model.internal.Attribute;
import dev.postmortem.model.value.When;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * How the incident was detected, which alerts fired or should have, and what nobody could see.
 *
 * <pre>{@code
 * Detection.builder()
 *     .method(DetectionMethod.ALERT)
 *     .alertFired("orders-db CPU above 90 %", a -> a.firedAt("2026-03-14T10:07Z"))
 *     .alertShouldHaveFired("Lock wait on orders longer than 30 s")
 *     .gap("No dashboard shows who holds a lock")
 *     .build();
 * }</pre>
 *
 * @param method how the incident was detected first
 * @param event the id of the event in the timeline by which it was detected
 * @param when when it was detected, if no event of the timeline says so
 * @param description how it was detected, in words
 * @param alerts the alerts that fired, fired late or should have fired
 * @param gaps what could not be seen and should have been
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Detection(
        Optional<DetectionMethod> method,
        Optional<@Text String> event,
        Optional<@Valid When> when,
        Optional<@Text String> description,
        List<@Valid Alert> alerts,
        List<@Valid ObservabilityGap> gaps)
        implements WithDetection {

    /** Turns what is missing into empty. */
    public Detection {
        method = Absent.ifNull(method);
        event = Absent.ifNull(event);
        when = Absent.ifNull(when);
        description = Absent.ifNull(description);
        alerts = Absent.listIfNull("Detection.alerts", alerts);
        gaps = Absent.listIfNull("Detection.gaps", gaps);
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
     * Returns a builder that holds this section.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns this section with one more alert.
     *
     * @param alert the alert that is put at the end
     * @return the section
     * @throws IllegalArgumentException if it is null
     */
    public Detection plusAlert(Alert alert) {
        return withAlerts(Added.to("Detection.alerts", alerts, alert));
    }

    /**
     * Returns this section with one more gap.
     *
     * @param gap the gap that is put at the end
     * @return the section
     * @throws IllegalArgumentException if it is null
     */
    public Detection plusGap(ObservabilityGap gap) {
        return withGaps(Added.to("Detection.gaps", gaps, gap));
    }

    @Override
    public String toString() {
        return "Detection[alerts " + alerts.size() + ", gaps " + gaps.size() + "]";
    }

    /** Builds {@link Detection}. */
    public static final class Builder extends DetectionBuilder {
        /** Makes an empty builder, for the builder of the postmortem. */
        public Builder() {}

        /**
         * Sets when it was detected.
         *
         * @param time the time in the text form of {@link When#parse}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder when(String time) {
            return when(Attribute.read("Detection.when", time, When::parse));
        }

        /**
         * Adds an alert that fired.
         *
         * @param name what the alert is called
         * @return this builder
         */
        public Builder alertFired(String name) {
            return alertFired(name, alert -> {});
        }

        /**
         * Adds an alert that fired.
         *
         * @param name what the alert is called
         * @param details fills in the rest of the alert
         * @return this builder
         */
        public Builder alertFired(String name, Consumer<? super Alert.Builder> details) {
            return alert(Firing.FIRED, name, details);
        }

        /**
         * Adds an alert that fired, but later than it should have.
         *
         * @param name what the alert is called
         * @return this builder
         */
        public Builder alertFiredLate(String name) {
            return alertFiredLate(name, alert -> {});
        }

        /**
         * Adds an alert that fired, but later than it should have.
         *
         * @param name what the alert is called
         * @param details fills in the rest of the alert
         * @return this builder
         */
        public Builder alertFiredLate(String name, Consumer<? super Alert.Builder> details) {
            return alert(Firing.FIRED_LATE, name, details);
        }

        /**
         * Adds an alert that should have fired and did not, or does not exist yet.
         *
         * @param name what the alert is called
         * @return this builder
         */
        public Builder alertShouldHaveFired(String name) {
            return alertShouldHaveFired(name, alert -> {});
        }

        /**
         * Adds an alert that should have fired and did not, or does not exist yet.
         *
         * @param name what the alert is called
         * @param details fills in the rest of the alert
         * @return this builder
         */
        public Builder alertShouldHaveFired(String name, Consumer<? super Alert.Builder> details) {
            return alert(Firing.SHOULD_HAVE_FIRED, name, details);
        }

        /**
         * Adds an alert.
         *
         * @param alert fills in the alert
         * @return this builder
         */
        public Builder addAlert(Consumer<? super Alert.Builder> alert) {
            Alert.Builder builder = Alert.builder();
            alert.accept(builder);
            return addAlert(builder.build());
        }

        /**
         * Adds a gap in observability.
         *
         * @param text what could not be seen and should have been
         * @return this builder
         */
        public Builder gap(String text) {
            return gap(text, gap -> {});
        }

        /**
         * Adds a gap in observability.
         *
         * @param text what could not be seen and should have been
         * @param details fills in the rest of the gap
         * @return this builder
         */
        public Builder gap(String text, Consumer<? super ObservabilityGap.Builder> details) {
            return addGap(gap -> details.accept(gap.text(text)));
        }

        /**
         * Adds a gap.
         *
         * @param gap fills in the gap
         * @return this builder
         */
        public Builder addGap(Consumer<? super ObservabilityGap.Builder> gap) {
            ObservabilityGap.Builder builder = ObservabilityGap.builder();
            gap.accept(builder);
            return addGap(builder.build());
        }

        private Builder alert(Firing fired, String name, Consumer<? super Alert.Builder> details) {
            Alert.Builder alert = Alert.builder().fired(fired).name(name);
            details.accept(alert);
            return addAlert(alert.build());
        }
    }
}
