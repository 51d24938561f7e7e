package dev.postmortem.model.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Attribute;
import dev.postmortem.model.internal.ElementId;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.model.value.When;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * A check that something had recovered.
 *
 * @param id what others refer to the check by, for example {@code CK-1}; assigned by the postmortem if it is empty
 * @param family whether it verifies data, performance, error rate or something else
 * @param what what was checked, or what it showed
 * @param verifies the ids of the mitigations and data sets that it verifies
 * @param method how it was checked, in words
 * @param query the query or command that was run
 * @param expected what recovery would show
 * @param observed what was seen
 * @param result whether the check was passed; absent while it was not run
 * @param when when it was run
 * @param evidence what backs the result
 * @param audience the widest circle that may see the check; everybody who may see its section if absent
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RecoveryCheck(
        String id,
        CheckFamily family,
        @Text String what,
        List<@Text String> verifies,
        Optional<@Text String> method,
        Optional<@Text String> query,
        Optional<@Text String> expected,
        Optional<@Text String> observed,
        Optional<@Valid Verdict> result,
        Optional<@Valid When> when,
        List<@Valid Evidence> evidence,
        Optional<Audience> audience)
        implements WithRecoveryCheck, Identified {

    /** Checks what is mandatory and turns what is missing into empty. */
    public RecoveryCheck {
        id = ElementId.checked("RecoveryCheck.id", id);
        family = Mandatory.given("RecoveryCheck.family", family);
        what = Mandatory.text("RecoveryCheck.what", what);
        verifies = Absent.listIfNull("RecoveryCheck.verifies", verifies);
        method = Absent.ifNull(method);
        query = Absent.ifNull(query);
        expected = Absent.ifNull(expected);
        observed = Absent.ifNull(observed);
        result = Absent.ifNull(result);
        when = Absent.ifNull(when);
        evidence = Absent.listIfNull("RecoveryCheck.evidence", evidence);
        audience = Absent.ifNull(audience);
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
     * Returns a builder that holds this recovery check.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "RecoveryCheck[" + id + " " + Shown.quote(what) + "]";
    }

    /** Builds a {@link RecoveryCheck}. */
    public static final class Builder extends RecoveryCheckBuilder {
        Builder() {
            id("");
        }

        /**
         * Sets when it was run.
         *
         * @param time the time in the text form of {@link When#parse}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder when(String time) {
            return when(Attribute.read("RecoveryCheck.when", time, When::parse));
        }

        /**
         * Adds what the check verifies.
         *
         * @param references the ids of mitigations and data sets
         * @return this builder
         */
        public Builder verifies(String... references) {
            return addVerifies(references);
        }

        /**
         * States that what was observed is what was expected.
         *
         * @return this builder
         */
        public Builder passed() {
            return result(Verdict.yes());
        }

        /**
         * States what was expected and what was observed, and that this is good enough.
         *
         * @param expected what recovery would show, for example {@code below 0.1 %}
         * @param observed what was seen, for example {@code 0.04 %}
         * @return this builder
         */
        public Builder passed(String expected, String observed) {
            return expected(expected).observed(observed).passed();
        }

        /**
         * States that what was observed is not what was expected.
         *
         * @param reason in what it differs
         * @return this builder
         */
        public Builder failed(String reason) {
            return result(Verdict.no(reason));
        }

        /**
         * Adds evidence that can be looked at.
         *
         * @param label what it is, in words
         * @param url an absolute http, https or mailto address
         * @return this builder
         */
        public Builder evidence(String label, String url) {
            return addEvidence(Evidence.link(label, url));
        }

        /**
         * Adds what backs it.
         *
         * @param evidence fills in the evidence
         * @return this builder
         */
        public Builder addEvidence(Consumer<? super Evidence.Builder> evidence) {
            Evidence.Builder builder = Evidence.builder();
            evidence.accept(builder);
            return addEvidence(builder.build());
        }
    }
}
