package dev.postmortem.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Added;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * Who wrote and reviewed the postmortem, and who responded to the incident.
 *
 * <pre>{@code
 * .people(p -> p.author("Dana Reyes").responder("Sam Okafor", INCIDENT_COMMANDER))
 * }</pre>
 *
 * @param authors who wrote the postmortem
 * @param reviewers who reviewed the postmortem
 * @param responders who responded to the incident
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record People(
        List<@Valid Participant> authors, List<@Valid Participant> reviewers, List<@Valid Participant> responders)
        implements WithPeople {

    /** Turns what is missing into empty. */
    public People {
        authors = Absent.listIfNull("People.authors", authors);
        reviewers = Absent.listIfNull("People.reviewers", reviewers);
        responders = Absent.listIfNull("People.responders", responders);
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
     * Returns this section with one more author at the end.
     *
     * @param author who else wrote the postmortem
     * @return the section
     * @throws IllegalArgumentException if it is null
     */
    public People plusAuthor(Participant author) {
        return withAuthors(Added.to("People.authors", authors, author));
    }

    /**
     * Returns this section with one more reviewer at the end.
     *
     * @param reviewer who else reviewed the postmortem
     * @return the section
     * @throws IllegalArgumentException if it is null
     */
    public People plusReviewer(Participant reviewer) {
        return withReviewers(Added.to("People.reviewers", reviewers, reviewer));
    }

    /**
     * Returns this section with one more responder at the end.
     *
     * @param responder who else responded to the incident
     * @return the section
     * @throws IllegalArgumentException if it is null
     */
    public People plusResponder(Participant responder) {
        return withResponders(Added.to("People.responders", responders, responder));
    }

    @Override
    public String toString() {
        return "People[authors=" + authors.size() + ", reviewers=" + reviewers.size() + ", responders="
                + responders.size() + "]";
    }

    /** Builds {@link People}. */
    public static final class Builder extends PeopleBuilder {

        /** Starts without anybody. */
        public Builder() {}

        /**
         * Adds somebody who wrote the postmortem.
         *
         * @param name what the person is called
         * @return this builder
         */
        public Builder author(String name) {
            return addAuthor(Participant.of(name));
        }

        /**
         * Adds somebody who wrote the postmortem and tells more of them.
         *
         * @param name what the person is called
         * @param more fills the participant
         * @return this builder
         */
        public Builder author(String name, Consumer<? super Participant.Builder> more) {
            return addAuthor(p -> more.accept(p.name(name)));
        }

        /**
         * Adds somebody who wrote the postmortem.
         *
         * @param author fills the participant
         * @return this builder
         */
        public Builder addAuthor(Consumer<? super Participant.Builder> author) {
            return addAuthor(filled(author));
        }

        /**
         * Adds somebody who reviewed the postmortem.
         *
         * @param name what the person is called
         * @return this builder
         */
        public Builder reviewer(String name) {
            return addReviewer(Participant.of(name));
        }

        /**
         * Adds somebody who reviewed the postmortem and tells more of them.
         *
         * @param name what the person is called
         * @param more fills the participant
         * @return this builder
         */
        public Builder reviewer(String name, Consumer<? super Participant.Builder> more) {
            return addReviewer(p -> more.accept(p.name(name)));
        }

        /**
         * Adds somebody who reviewed the postmortem.
         *
         * @param reviewer fills the participant
         * @return this builder
         */
        public Builder addReviewer(Consumer<? super Participant.Builder> reviewer) {
            return addReviewer(filled(reviewer));
        }

        /**
         * Adds somebody who responded to the incident.
         *
         * @param name what the person is called
         * @return this builder
         */
        public Builder responder(String name) {
            return addResponder(Participant.of(name));
        }

        /**
         * Adds somebody who responded to the incident in a role.
         *
         * @param name what the person is called
         * @param role the part that the person played
         * @return this builder
         */
        public Builder responder(String name, ResponderRole role) {
            return addResponder(p -> p.name(name).role(role));
        }

        /**
         * Adds somebody who responded to the incident in a role and tells more of them.
         *
         * @param name what the person is called
         * @param role the part that the person played
         * @param more fills the participant
         * @return this builder
         */
        public Builder responder(String name, ResponderRole role, Consumer<? super Participant.Builder> more) {
            return addResponder(p -> more.accept(p.name(name).role(role)));
        }

        /**
         * Adds somebody who responded to the incident.
         *
         * @param responder fills the participant
         * @return this builder
         */
        public Builder addResponder(Consumer<? super Participant.Builder> responder) {
            return addResponder(filled(responder));
        }

        private static Participant filled(Consumer<? super Participant.Builder> participant) {
            Participant.Builder builder = Participant.builder();
            participant.accept(builder);
            return builder.build();
        }
    }
}
