package dev.postmortem.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.cause.ContributingFactors;
import dev.postmortem.model.cause.Detection;
import dev.postmortem.model.cause.RootCauseAnalysis;
import dev.postmortem.model.constraint.AttributeKey;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.followup.ActionItems;
import dev.postmortem.model.followup.Improvements;
import dev.postmortem.model.followup.Lessons;
import dev.postmortem.model.followup.WentWell;
import dev.postmortem.model.impact.Impact;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Added;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.RootStyle;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.response.CheckFamily;
import dev.postmortem.model.response.Mitigations;
import dev.postmortem.model.response.Recovery;
import dev.postmortem.model.response.RollbackDecisions;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.model.value.Link;
import dev.postmortem.model.value.Severity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The analysis of a database incident: what happened, whom it affected, why, what was done, and what will be done.
 *
 * <p>A postmortem is an immutable value. A title is enough to start, and every section may be empty while it is a
 * draft:
 *
 * <pre>{@code
 * Postmortem draft = Postmortem.builder()
 *         .title("Orders database: writes stall during index migration")
 *         .timeline(t -> t.on("2026-03-14", "UTC").at("10:00", CHANGE, "Migration started"))
 *         .build();
 *
 * Postmortem later = draft.toBuilder()
 *         .timeline(t -> t.on("2026-03-14", "UTC").at("10:05", SYMPTOM, "Database CPU spiked"))
 *         .build(); // holds both events
 * }</pre>
 *
 * <p>In a builder a lambda edits the section that is there, and a plain value replaces it. Elements that others refer
 * to get an id when the postmortem is built, unless they were given one, and keep it from then on: the highest number
 * of their prefix plus one, for example {@code TL-7}. Ids that the outside world refers to are best given by hand,
 * because a document that is generated afresh numbers its elements afresh.
 *
 * <p>The canonical constructor grows with the model and is not part of the compatible API; builder, accessors and
 * copies are.
 *
 * @param schemaVersion the version of the document's JSON form
 * @param id what the incident is called in its tracker, for example {@code INC-142}
 * @param title a clear title that can be searched for
 * @param status how far the document has come, with dates
 * @param state how far the incident has come, apart from the document
 * @param severity how bad it was, as a level of a named scale
 * @param kinds what kinds of incident it was
 * @param language the language the text is written in, as a BCP 47 tag; {@code en} unless told
 * @param owningTeam the team that answers for this postmortem
 * @param people who wrote, reviewed and responded
 * @param tags words to find it by
 * @param links links to related pages outside
 * @param related other incidents, and how they are related
 * @param episodes the incidents or phases that this report tells of, if it tells of several
 * @param corrections what was changed after publication
 * @param systems the services and databases that took part
 * @param summary what happened, in brief
 * @param impact whom and what the incident affected, and what became of the data
 * @param timeline what happened when
 * @param detection how the incident was noticed
 * @param rootCause why it happened
 * @param contributingFactors what made it worse
 * @param mitigation what was done at once
 * @param rollback what was decided about rolling back
 * @param recovery how recovery was brought about and verified
 * @param wentWell what went well
 * @param improvements what could be improved, and where there was luck
 * @param actionItems what will be done
 * @param lessons what was learned
 * @param absences sections that are empty for a reason
 * @param suppressions findings that are accepted, each with a reason
 * @param attributes the host's own data as text under namespaced keys such as {@code acme.ticket}; never published
 * @since 0.1.0
 */
@Value.Builder
@RootStyle
@UniqueIds
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Postmortem(
        String schemaVersion,
        Optional<@Text String> id,
        @Text(max = 300) String title,
        @Valid DocumentStatus status,
        Optional<IncidentState> state,
        Optional<@Valid Severity> severity,
        List<IncidentKind> kinds,

        @Pattern(
                regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,20}",
                message = "must be a BCP 47 language tag such as en or pt-BR")
        String language,

        Optional<@Text String> owningTeam,
        @Valid People people,
        List<@Text String> tags,
        List<@Valid Link> links,
        List<@Valid RelatedIncident> related,
        List<@Valid Episode> episodes,
        List<@Valid Correction> corrections,
        @Valid Systems systems,
        @Valid Summary summary,
        @Valid Impact impact,
        @Valid Timeline timeline,
        @Valid Detection detection,
        @Valid RootCauseAnalysis rootCause,
        @Valid ContributingFactors contributingFactors,
        @Valid Mitigations mitigation,
        @Valid RollbackDecisions rollback,
        @Valid Recovery recovery,
        @Valid WentWell wentWell,
        @Valid Improvements improvements,
        @Valid ActionItems actionItems,
        @Valid Lessons lessons,
        List<@Valid Absence> absences,
        List<@Valid Suppression> suppressions,
        Map<@AttributeKey String, @Text String> attributes)
        implements WithPostmortem {

    /** The version of the JSON form that this library writes. */
    public static final String SCHEMA_VERSION = "1";

    private static final String DEFAULT_LANGUAGE = "en";

    /** Checks that the title is there, turns what is missing into empty, and gives an id to each element without one. */
    public Postmortem {
        schemaVersion = supported(Absent.orElse(schemaVersion, SCHEMA_VERSION));
        id = Absent.ifNull(id);
        title = Mandatory.text("Postmortem.title", title);
        status = Absent.orElse(status, EmptySections.STATUS);
        state = Absent.ifNull(state);
        severity = Absent.ifNull(severity);
        kinds = Absent.listIfNull("Postmortem.kinds", kinds);
        language = Absent.orElse(language, DEFAULT_LANGUAGE);
        owningTeam = Absent.ifNull(owningTeam);
        people = Absent.orElse(people, EmptySections.PEOPLE);
        tags = Absent.listIfNull("Postmortem.tags", tags);
        links = Absent.listIfNull("Postmortem.links", links);
        related = Absent.listIfNull("Postmortem.related", related);
        episodes = Absent.listIfNull("Postmortem.episodes", episodes);
        corrections = Absent.listIfNull("Postmortem.corrections", corrections);
        systems = Absent.orElse(systems, EmptySections.SYSTEMS);
        summary = Absent.orElse(summary, EmptySections.SUMMARY);
        absences = Absent.listIfNull("Postmortem.absences", absences);
        suppressions = Absent.listIfNull("Postmortem.suppressions", suppressions);
        attributes = Absent.attributesIfNull("Postmortem.attributes", attributes);

        Sections told = new Sections(
                Absent.orElse(impact, EmptySections.IMPACT),
                Absent.orElse(timeline, EmptySections.TIMELINE),
                Absent.orElse(detection, EmptySections.DETECTION),
                Absent.orElse(rootCause, EmptySections.ROOT_CAUSE),
                Absent.orElse(contributingFactors, EmptySections.CONTRIBUTING_FACTORS),
                Absent.orElse(mitigation, EmptySections.MITIGATION),
                Absent.orElse(rollback, EmptySections.ROLLBACK),
                Absent.orElse(recovery, EmptySections.RECOVERY),
                Absent.orElse(wentWell, EmptySections.WENT_WELL),
                Absent.orElse(improvements, EmptySections.IMPROVEMENTS),
                Absent.orElse(actionItems, EmptySections.ACTION_ITEMS),
                Absent.orElse(lessons, EmptySections.LESSONS));
        Sections sections = ElementIds.completed(told, List.of(episodes, systems.services(), systems.databases()));
        impact = sections.impact();
        timeline = sections.timeline();
        detection = sections.detection();
        rootCause = sections.rootCause();
        contributingFactors = sections.contributingFactors();
        mitigation = sections.mitigation();
        rollback = sections.rollback();
        recovery = sections.recovery();
        wentWell = sections.wentWell();
        improvements = sections.improvements();
        actionItems = sections.actionItems();
        lessons = sections.lessons();
    }

    /** A value of another version than the one that is written would be a document that nobody can read. */
    private static String supported(String schemaVersion) {
        if (!schemaVersion.equals(SCHEMA_VERSION)) {
            throw new IllegalArgumentException("Postmortem.schemaVersion " + Shown.quote(schemaVersion)
                    + " is not supported: accepted is \"" + SCHEMA_VERSION
                    + "\"; PostmortemJson reads older documents if it is given migrations");
        }
        return schemaVersion;
    }

    /**
     * Returns a builder in which every section is empty.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds everything this postmortem holds.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns a copy with one more kind.
     *
     * @param kind the kind to append
     * @return the copy
     * @throws IllegalArgumentException if it is null
     */
    public Postmortem plusKind(IncidentKind kind) {
        return withKinds(Added.to("Postmortem.kinds", kinds, kind));
    }

    /**
     * Returns a copy with one more tag.
     *
     * @param tag the tag to append
     * @return the copy
     * @throws IllegalArgumentException if it is null
     */
    public Postmortem plusTag(String tag) {
        return withTags(Added.to("Postmortem.tags", tags, tag));
    }

    /**
     * Returns a copy with one more link.
     *
     * @param link the link to append
     * @return the copy
     * @throws IllegalArgumentException if it is null
     */
    public Postmortem plusLink(Link link) {
        return withLinks(Added.to("Postmortem.links", links, link));
    }

    /**
     * Returns a copy with one more related incident.
     *
     * @param incident the incident to append
     * @return the copy
     * @throws IllegalArgumentException if it is null
     */
    public Postmortem plusRelated(RelatedIncident incident) {
        return withRelated(Added.to("Postmortem.related", related, incident));
    }

    /**
     * Returns a copy with one more episode.
     *
     * @param episode the episode to append
     * @return the copy
     * @throws IllegalArgumentException if it is null
     */
    public Postmortem plusEpisode(Episode episode) {
        return withEpisodes(Added.to("Postmortem.episodes", episodes, episode));
    }

    /**
     * Returns a copy with one more correction.
     *
     * @param correction the correction to append
     * @return the copy
     * @throws IllegalArgumentException if it is null
     */
    public Postmortem plusCorrection(Correction correction) {
        return withCorrections(Added.to("Postmortem.corrections", corrections, correction));
    }

    /**
     * Returns a copy in which one more section is absent for a reason.
     *
     * @param absence the absence to append
     * @return the copy
     * @throws IllegalArgumentException if it is null
     */
    public Postmortem plusAbsence(Absence absence) {
        return withAbsences(Added.to("Postmortem.absences", absences, absence));
    }

    /**
     * Returns a copy in which one more finding is suppressed.
     *
     * @param suppression the suppression to append
     * @return the copy
     * @throws IllegalArgumentException if it is null
     */
    public Postmortem plusSuppression(Suppression suppression) {
        return withSuppressions(Added.to("Postmortem.suppressions", suppressions, suppression));
    }

    @Override
    public String toString() {
        return "Postmortem[" + id.map(known -> Shown.cut(known) + " ").orElse("") + Shown.quote(title) + "]";
    }

    /**
     * Builds a {@link Postmortem}.
     *
     * <p>For a section, a lambda edits what is there and a plain value replaces it. For a list, a method that takes single
     * values adds them and a method that takes a collection replaces what is there, in the builders of sections and
     * elements as well.
     *
     * <p>{@code from(postmortem)} replaces single attributes and sections by those that the postmortem has, and appends to
     * lists and attributes. Ids that {@code build()} assigns are part of the postmortem, not of the builder: built once more
     * after elements with ids were added, the others may get other ids. Keep the postmortem and go on with
     * {@code toBuilder()}.
     *
     * <p>Null leaves out what is optional and is otherwise refused by an {@link IllegalArgumentException} that names the
     * attribute, here and in the builders of sections and elements. An array or a map that is null as a whole, or the list
     * that a copy takes, ends in a {@link NullPointerException}. A builder is not thread-safe.
     */
    public static final class Builder extends PostmortemBuilder {

        Builder() {
            schemaVersion(SCHEMA_VERSION);
            language(DEFAULT_LANGUAGE);
            status(EmptySections.STATUS);
            people(EmptySections.PEOPLE);
            systems(EmptySections.SYSTEMS);
            summary(EmptySections.SUMMARY);
            impact(EmptySections.IMPACT);
            timeline(EmptySections.TIMELINE);
            detection(EmptySections.DETECTION);
            rootCause(EmptySections.ROOT_CAUSE);
            contributingFactors(EmptySections.CONTRIBUTING_FACTORS);
            mitigation(EmptySections.MITIGATION);
            rollback(EmptySections.ROLLBACK);
            recovery(EmptySections.RECOVERY);
            wentWell(EmptySections.WENT_WELL);
            improvements(EmptySections.IMPROVEMENTS);
            actionItems(EmptySections.ACTION_ITEMS);
            lessons(EmptySections.LESSONS);
        }

        /**
         * Adds kinds of incident.
         *
         * @param kinds what kinds it was as well
         * @return this builder
         */
        public Builder kinds(IncidentKind... kinds) {
            return addKinds(kinds);
        }

        /**
         * Adds tags.
         *
         * @param tags words to find the postmortem by
         * @return this builder
         */
        public Builder tags(String... tags) {
            return addTags(tags);
        }

        /**
         * Sets what happened, leaving the other parts of the summary as they are.
         *
         * @param whatHappened what happened, in brief
         * @return this builder
         */
        public Builder summary(String whatHappened) {
            return summary(s -> s.whatHappened(whatHappened));
        }

        /**
         * Appends a link.
         *
         * @param title what it leads to, in words
         * @param url an absolute http, https or mailto address
         * @return this builder
         */
        public Builder link(String title, String url) {
            return addLink(Link.of(title, url));
        }

        /**
         * Appends an episode, for a report that tells of several incidents or phases.
         *
         * @param id what events, windows, causes and measures refer to it by
         * @param name what it is called
         * @return this builder
         */
        public Builder episode(String id, String name) {
            return addEpisode(Episode.of(id, name));
        }

        /**
         * Says of sections that are empty that nobody knows what belongs there.
         *
         * @param reason why nobody knows
         * @param sections the sections, at least one
         * @return this builder
         * @throws IllegalArgumentException if no section is named
         */
        public Builder unknown(String reason, SectionName... sections) {
            return absent("unknown", sections, section -> Absence.unknown(section, reason));
        }

        /**
         * Says of families of recovery checks that nobody knows what checks there were.
         *
         * @param reason why nobody knows
         * @param family the family
         * @param more further families
         * @return this builder
         */
        public Builder unknown(String reason, CheckFamily family, CheckFamily... more) {
            return absent(family, more, absent -> Absence.unknown(absent, reason));
        }

        /**
         * Says of sections that are empty that nothing belongs there.
         *
         * @param reason why nothing does
         * @param sections the sections, at least one
         * @return this builder
         * @throws IllegalArgumentException if no section is named
         */
        public Builder notApplicable(String reason, SectionName... sections) {
            return absent("notApplicable", sections, section -> Absence.notApplicable(section, reason));
        }

        /**
         * Says of families of recovery checks that they make no sense for the incident.
         *
         * @param reason why they make none
         * @param family the family
         * @param more further families
         * @return this builder
         */
        public Builder notApplicable(String reason, CheckFamily family, CheckFamily... more) {
            return absent(family, more, absent -> Absence.notApplicable(absent, reason));
        }

        private Builder absent(CheckFamily family, CheckFamily[] more, Function<CheckFamily, Absence> absence) {
            return addAllAbsences(Stream.concat(Stream.of(family), Arrays.stream(more))
                    .map(absence)
                    .toList());
        }

        private Builder absent(String method, SectionName[] sections, Function<SectionName, Absence> absence) {
            if (sections.length == 0) {
                throw new IllegalArgumentException(
                        "Postmortem." + method + " names no section: name at least one, for example LESSONS");
            }
            return addAllAbsences(Arrays.stream(sections).map(absence).toList());
        }
    }
}
