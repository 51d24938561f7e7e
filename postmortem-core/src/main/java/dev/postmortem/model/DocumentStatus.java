package dev.postmortem.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Attribute;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.NullGiven;
import dev.postmortem.model.value.StepsInOrder;
import dev.postmortem.model.value.When;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far the postmortem itself has come, apart from how far its incident has come, and when it got there.
 *
 * <p>A status of which nothing is said is that of a draft.
 *
 * <pre>{@code
 * .status(s -> s.draftedAt("2026-03-14").inReview("2026-03-15").published("2026-03-16"))
 * }</pre>
 *
 * @param stage draft, in review, published or closed
 * @param draftedAt when the draft was begun
 * @param reviewedAt when the review was begun
 * @param publishedAt when the postmortem was published
 * @param closedAt when every action was finished or declined
 * @since 0.1.0
 */
@Value.Builder
@StepsInOrder({"draftedAt", "reviewedAt", "publishedAt", "closedAt"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DocumentStatus(
        Stage stage,
        Optional<@Valid When> draftedAt,
        Optional<@Valid When> reviewedAt,
        Optional<@Valid When> publishedAt,
        Optional<@Valid When> closedAt)
        implements WithDocumentStatus {

    /** Checks that the stage is there and turns what is missing into empty. */
    public DocumentStatus {
        stage = Mandatory.given("DocumentStatus.stage", stage);
        draftedAt = Absent.ifNull(draftedAt);
        reviewedAt = Absent.ifNull(reviewedAt);
        publishedAt = Absent.ifNull(publishedAt);
        closedAt = Absent.ifNull(closedAt);
    }

    /**
     * Returns the builder of a draft.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds this status.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "DocumentStatus[" + stage + "]";
    }

    /** Builds a {@link DocumentStatus}. */
    public static final class Builder extends DocumentStatusBuilder {

        /** Starts as a draft without dates. */
        public Builder() {
            stage(Stage.DRAFT);
        }

        /**
         * Sets when the draft was begun; the stage stays what it is.
         *
         * @param when the time in the text form of {@link When#parse}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder draftedAt(String when) {
            return draftedAt(Attribute.read("DocumentStatus.draftedAt", when, When::parse));
        }

        /**
         * Sets when the review was begun; the stage stays what it is.
         *
         * @param when the time in the text form of {@link When#parse}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder reviewedAt(String when) {
            return reviewedAt(Attribute.read("DocumentStatus.reviewedAt", when, When::parse));
        }

        /**
         * Sets when the postmortem was published; the stage stays what it is.
         *
         * @param when the time in the text form of {@link When#parse}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder publishedAt(String when) {
            return publishedAt(Attribute.read("DocumentStatus.publishedAt", when, When::parse));
        }

        /**
         * Sets when every action was finished or declined; the stage stays what it is.
         *
         * @param when the time in the text form of {@link When#parse}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder closedAt(String when) {
            return closedAt(Attribute.read("DocumentStatus.closedAt", when, When::parse));
        }

        /**
         * Moves the postmortem into review.
         *
         * @param when since when, in the text form of {@link When#parse}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder inReview(String when) {
            return reviewedAt(when).stage(Stage.IN_REVIEW);
        }

        /**
         * Moves the postmortem into review.
         *
         * @param when since when
         * @return this builder
         * @throws IllegalArgumentException if the time is null
         */
        public Builder inReview(When when) {
            return reviewedAt(NullGiven.unless(when, "DocumentStatus.reviewedAt"))
                    .stage(Stage.IN_REVIEW);
        }

        /**
         * Publishes the postmortem.
         *
         * @param when since when, in the text form of {@link When#parse}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder published(String when) {
            return publishedAt(when).stage(Stage.PUBLISHED);
        }

        /**
         * Publishes the postmortem.
         *
         * @param when since when
         * @return this builder
         * @throws IllegalArgumentException if the time is null
         */
        public Builder published(When when) {
            return publishedAt(NullGiven.unless(when, "DocumentStatus.publishedAt"))
                    .stage(Stage.PUBLISHED);
        }

        /**
         * Closes the postmortem: every action is finished or declined.
         *
         * @param when since when, in the text form of {@link When#parse}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder closed(String when) {
            return closedAt(when).stage(Stage.CLOSED);
        }

        /**
         * Closes the postmortem: every action is finished or declined.
         *
         * @param when since when
         * @return this builder
         * @throws IllegalArgumentException if the time is null
         */
        public Builder closed(When when) {
            return closedAt(NullGiven.unless(when, "DocumentStatus.closedAt")).stage(Stage.CLOSED);
        }
    }
}
