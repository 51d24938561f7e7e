package dev.postmortem.model.cause;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Added;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * Why the incident occurred: what set it off, and the causes that made that matter.
 *
 * <p>The trigger is apart from the causes: it is what happened, they are why it could.
 *
 * <pre>{@code
 * RootCauseAnalysis.builder()
 *     .conclusion(Conclusion.found())
 *     .trigger(t -> t.text("Migration 412 built an index on orders").when("2026-03-14T10:00Z"))
 *     .technicalCause("The index build held a lock that every write waited for", c -> c
 *         .confidence(Confidence.CONFIRMED)
 *         .why("Why did writes wait?", "The index was not built concurrently"))
 *     .processGap("Migration review does not ask how long a lock is held")
 *     .ruledOut("A surge of traffic", "Requests stayed at the level of the day before")
 *     .build();
 * }</pre>
 *
 * @param conclusion whether the root cause is found, suspected or not found
 * @param trigger what set the incident off
 * @param causes the root causes: technical causes, process gaps and failed assumptions
 * @param ruledOut explanations that were examined and ruled out
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RootCauseAnalysis(
        Optional<@Valid Conclusion> conclusion,
        Optional<@Valid Trigger> trigger,
        List<@Valid Cause> causes,
        List<@Valid RuledOut> ruledOut)
        implements WithRootCauseAnalysis {

    /** Turns what is missing into empty. */
    public RootCauseAnalysis {
        conclusion = Absent.ifNull(conclusion);
        trigger = Absent.ifNull(trigger);
        causes = Absent.listIfNull("RootCauseAnalysis.causes", causes);
        ruledOut = Absent.listIfNull("RootCauseAnalysis.ruledOut", ruledOut);
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
     * Returns this section with one more cause.
     *
     * @param cause the cause that is put at the end
     * @return the section
     * @throws IllegalArgumentException if it is null
     */
    public RootCauseAnalysis plusCause(Cause cause) {
        return withCauses(Added.to("RootCauseAnalysis.causes", causes, cause));
    }

    /**
     * Returns this section with one more ruled-out explanation.
     *
     * @param explanation the ruled-out explanation that is put at the end
     * @return the section
     * @throws IllegalArgumentException if it is null
     */
    public RootCauseAnalysis plusRuledOut(RuledOut explanation) {
        return withRuledOut(Added.to("RootCauseAnalysis.ruledOut", ruledOut, explanation));
    }

    @Override
    public String toString() {
        return "RootCauseAnalysis[causes " + causes.size() + ", ruledOut " + ruledOut.size() + "]";
    }

    /** Builds {@link RootCauseAnalysis}. */
    public static final class Builder extends RootCauseAnalysisBuilder {
        /** Makes an empty builder, for the builder of the postmortem. */
        public Builder() {}

        /**
         * Edits the trigger: what is known of it is kept.
         *
         * @param edit says what there is to say about the trigger
         * @return this builder
         */
        public Builder trigger(Consumer<? super Trigger.Builder> edit) {
            Trigger.Builder trigger = build().trigger().map(Trigger::toBuilder).orElseGet(Trigger::builder);
            edit.accept(trigger);
            return trigger(trigger.build());
        }

        /**
         * Adds a technical cause.
         *
         * @param text the cause, as one statement about the system
         * @return this builder
         */
        public Builder technicalCause(String text) {
            return technicalCause(text, cause -> {});
        }

        /**
         * Adds a technical cause.
         *
         * @param text the cause, as one statement about the system
         * @param details fills in the rest of the cause
         * @return this builder
         */
        public Builder technicalCause(String text, Consumer<? super Cause.Builder> details) {
            return addCause(cause ->
                    details.accept(cause.kind(CauseKind.TECHNICAL_CAUSE).text(text)));
        }

        /**
         * Adds a gap in how work is done.
         *
         * @param text the cause, as one statement about the system
         * @return this builder
         */
        public Builder processGap(String text) {
            return processGap(text, cause -> {});
        }

        /**
         * Adds a gap in how work is done.
         *
         * @param text the cause, as one statement about the system
         * @param details fills in the rest of the cause
         * @return this builder
         */
        public Builder processGap(String text, Consumer<? super Cause.Builder> details) {
            return addCause(
                    cause -> details.accept(cause.kind(CauseKind.PROCESS_GAP).text(text)));
        }

        /**
         * Adds an assumption that turned out to be false.
         *
         * @param text the cause, as one statement about the system
         * @return this builder
         */
        public Builder failedAssumption(String text) {
            return failedAssumption(text, cause -> {});
        }

        /**
         * Adds an assumption that turned out to be false.
         *
         * @param text the cause, as one statement about the system
         * @param details fills in the rest of the cause
         * @return this builder
         */
        public Builder failedAssumption(String text, Consumer<? super Cause.Builder> details) {
            return addCause(cause ->
                    details.accept(cause.kind(CauseKind.FAILED_ASSUMPTION).text(text)));
        }

        /**
         * Adds a cause.
         *
         * @param cause fills in the cause
         * @return this builder
         */
        public Builder addCause(Consumer<? super Cause.Builder> cause) {
            Cause.Builder builder = Cause.builder();
            cause.accept(builder);
            return addCause(builder.build());
        }

        /**
         * Adds an explanation that was ruled out.
         *
         * @param what the explanation
         * @param why why it does not hold
         * @return this builder
         */
        public Builder ruledOut(String what, String why) {
            return ruledOut(what, why, explanation -> {});
        }

        /**
         * Adds an explanation that was ruled out.
         *
         * @param what the explanation
         * @param why why it does not hold
         * @param details fills in the rest of the explanation
         * @return this builder
         */
        public Builder ruledOut(String what, String why, Consumer<? super RuledOut.Builder> details) {
            return addRuledOut(
                    explanation -> details.accept(explanation.what(what).why(why)));
        }

        /**
         * Adds a ruled-out explanation.
         *
         * @param explanation fills in the ruled-out explanation
         * @return this builder
         */
        public Builder addRuledOut(Consumer<? super RuledOut.Builder> explanation) {
            RuledOut.Builder builder = RuledOut.builder();
            explanation.accept(builder);
            return addRuledOut(builder.build());
        }
    }
}
