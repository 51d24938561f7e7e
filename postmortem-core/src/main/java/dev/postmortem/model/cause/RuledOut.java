package dev.postmortem.model.cause;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Evidence;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * An explanation that was examined and does not hold.
 *
 * @param what the explanation
 * @param why why it does not hold
 * @param evidence what backs the reason
 * @param audience the widest circle that may see the explanation; everybody who may see its section if absent
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RuledOut(@Text String what, @Text String why, List<@Valid Evidence> evidence, Optional<Audience> audience)
        implements WithRuledOut {

    /** Checks what is mandatory and turns what is missing into empty. */
    public RuledOut {
        what = Mandatory.text("RuledOut.what", what);
        why = Mandatory.text("RuledOut.why", why);
        evidence = Absent.listIfNull("RuledOut.evidence", evidence);
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
     * Returns a builder that holds this ruled out.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "RuledOut[" + Shown.quote(what) + "]";
    }

    /** Builds a {@link RuledOut}. */
    public static final class Builder extends RuledOutBuilder {
        Builder() {}

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
