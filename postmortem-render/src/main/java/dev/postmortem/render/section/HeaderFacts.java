package dev.postmortem.render.section;

import dev.postmortem.model.Database;
import dev.postmortem.model.IncidentState;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.RelatedIncident;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.cause.Trigger;
import dev.postmortem.model.value.Link;
import dev.postmortem.model.value.Measure;
import dev.postmortem.model.value.MeasureKind;
import dev.postmortem.model.value.Severity;
import dev.postmortem.render.document.Anchor;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.Text;
import dev.postmortem.render.document.Tone;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts below the title, each only if it is known, the most asked for first. */
final class HeaderFacts {

    private static final List<MeasureKind> HEADLINES =
            List.of(MeasureKind.USERS, MeasureKind.REQUESTS, MeasureKind.TRANSACTIONS);

    private final Postmortem postmortem;
    private final SectionContext context;
    private final HeadlineDurations durations;
    private final List<Fact> facts = new ArrayList<>();

    HeaderFacts(Postmortem postmortem, HeadlineDurations durations, SectionContext context) {
        this.postmortem = postmortem;
        this.durations = durations;
        this.context = context;
    }

    List<Fact> all() {
        add(Label.SEVERITY, severity());
        add(Label.INCIDENT, incident());
        add(Label.STATUS, StatusFact.of(postmortem, context));
        add(Label.IMPACT_DURATION, durations.impact(context));
        add(Label.TIMES_TO, Phrases.text(durations.timesTo(context)));
        add(Label.AFFECTED, affected());
        add(Label.DATA_LOSS, new DataLossAnswer(postmortem, context).fact());
        add(Label.DATABASE, databases());
        add(Label.SERVICE, services());
        add(Label.TRIGGER, trigger());
        add(Label.ROLLBACK_USED, Phrases.text(postmortem.rollback().answer().map(context::term)));
        add(Label.OWNING_TEAM, postmortem.owningTeam().map(team -> person(team)).orElse(List.of()));
        add(Label.AUTHORS, PeopleFact.of(postmortem.people().authors(), context));
        add(Label.REVIEWERS, PeopleFact.of(postmortem.people().reviewers(), context));
        add(Label.RESPONDERS, PeopleFact.of(postmortem.people().responders(), context));
        add(Label.LINKS, list(postmortem.links().stream().map(this::link)));
        add(Label.RELATED, list(postmortem.related().stream().map(this::related)));
        add(Label.TAGS, Phrases.text(String.join(context.label(Label.LIST_SEPARATOR), postmortem.tags())));
        if (!postmortem.language().equals(context.options().labels().language())) {
            add(Label.LANGUAGE, Phrases.text(postmortem.language()));
        }
        absent(SectionName.PEOPLE, Label.PEOPLE);
        absent(SectionName.SYSTEMS, Label.SYSTEMS);
        return List.copyOf(facts);
    }

    /** Returns those which somebody with little time asks for. */
    List<Fact> few() {
        add(Label.SEVERITY, severity());
        add(Label.INCIDENT, incident());
        add(Label.STATUS, StatusFact.of(postmortem, context));
        add(Label.IMPACT_DURATION, durations.impact(context));
        add(Label.TIMES_TO, Phrases.text(durations.timesTo(context)));
        add(Label.DATA_LOSS, new DataLossAnswer(postmortem, context).fact());
        add(Label.OWNING_TEAM, postmortem.owningTeam().map(team -> person(team)).orElse(List.of()));
        return List.copyOf(facts);
    }

    private void add(Label label, List<Inline> value) {
        boolean blank = value.stream()
                .allMatch(inline -> inline instanceof Text text && text.text().isBlank());
        if (!blank) {
            facts.add(new Fact(context.label(label), value));
        }
    }

    private List<Inline> severity() {
        return postmortem
                .severity()
                .filter(severity -> !words(severity).isBlank())
                .map(severity -> List.<Inline>of(Inlines.badge(words(severity), tone(severity))))
                .orElse(List.of());
    }

    /** A level such as P1 says nothing without its scale, unless it is named after it. */
    private String words(Severity severity) {
        boolean named = severity.level().startsWith(severity.scale());
        return named
                ? severity.level()
                : context.label(Label.LEVEL_OF_SCALE, severity.level(), severity.scale(), "" + severity.rank());
    }

    private static Tone tone(Severity severity) {
        return switch (severity.rank()) {
            case 1 -> Tone.CRITICAL;
            case 2 -> Tone.WARNING;
            default -> Tone.INFO;
        };
    }

    /** The state and the kinds of the incident, which is another matter than the state of the document. */
    private List<Inline> incident() {
        List<Inline> state = postmortem
                .state()
                .<List<Inline>>map(known -> List.of(
                        Inlines.badge(context.term(known), known == IncidentState.RESOLVED ? Tone.GOOD : Tone.WARNING)))
                .orElse(List.of());
        List<Inline> kinds = context.list(postmortem.kinds().stream()
                .map(kind -> Phrases.text(context.term(kind)))
                .toList());
        return Phrases.joinedParts(" ", List.of(state, kinds));
    }

    /** The first measure of users, of requests and of transactions; the others are in the section. */
    private List<Inline> affected() {
        List<List<Inline>> parts = new ArrayList<>();
        for (MeasureKind kind : HEADLINES) {
            postmortem.impact().measures().stream()
                    .filter(measure -> measure.kind().filter(kind::equals).isPresent())
                    .findFirst()
                    .map(this::measure)
                    .ifPresent(parts::add);
        }
        return context.items(parts);
    }

    private List<Inline> measure(Measure measure) {
        return Phrases.concat(List.of(context.amountAndNoun(measure), context.onlyFor(measure.audience())));
    }

    private List<Inline> databases() {
        return context.items(
                postmortem.systems().databases().stream().map(this::database).toList());
    }

    private List<Inline> database(Database database) {
        String product = Stream.of(
                        database.engine().map(context::term),
                        database.version(),
                        database.role().map(context::term))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        Inline name = SystemsTables.hasMore(postmortem.systems())
                ? context.name(database.id())
                : anchor(database.id(), database.name());
        return product.isEmpty() ? List.of(name) : List.of(name, Inlines.text(context.label(Label.REMARK, product)));
    }

    /** The services, unless a table below tells more about them. */
    private List<Inline> services() {
        return SystemsTables.hasMore(postmortem.systems())
                ? List.of()
                : list(postmortem.systems().services().stream()
                        .map(service -> List.of(anchor(service.id(), service.name()))));
    }

    private static Inline anchor(String id, String name) {
        return id.isBlank() || name.isBlank() ? Inlines.text(name) : new Anchor(id, name);
    }

    private List<Inline> trigger() {
        return postmortem.rootCause().trigger().map(this::trigger).orElse(List.of());
    }

    private List<Inline> trigger(Trigger trigger) {
        List<Inline> migration = trigger.schemaChange()
                .flatMap(change -> change.migrationId())
                .map(id -> Phrases.text(context.label(Label.MIGRATION, id)))
                .orElse(List.of());
        return Phrases.concat(List.of(
                context.labelled(migration, Inlines.lines(trigger.text())), context.onlyFor(trigger.audience())));
    }

    private static List<Inline> person(String name) {
        return name.isBlank() ? List.of() : List.of(Inlines.person(name));
    }

    private List<Inline> link(Link link) {
        return Phrases.concat(
                List.of(List.of(Phrases.link(link.title(), link.url())), context.onlyFor(link.audience())));
    }

    private List<Inline> related(RelatedIncident incident) {
        List<Inline> relation =
                Phrases.text(context.label(Label.RELATION, context.term(incident.relation()), incident.id()));
        List<Inline> link = incident.link().map(this::link).orElse(List.of());
        return Phrases.concat(List.of(relation, context.remark(link)));
    }

    private List<Inline> list(Stream<List<Inline>> parts) {
        return context.items(parts.toList());
    }

    private void absent(SectionName section, Label label) {
        AbsencePhrase.asFacts(section, postmortem, context).forEach(words -> add(label, Inlines.lines(words)));
    }
}
