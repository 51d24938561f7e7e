package dev.postmortem.redaction.internal;

import dev.postmortem.internal.NamedPeople;
import dev.postmortem.model.Database;
import dev.postmortem.model.Participant;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Service;
import dev.postmortem.model.Suppression;
import dev.postmortem.redaction.Placeholder;
import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.rules.external.Secrets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What scrubs the texts of one document: its people, its elements and its systems are known by then. */
final class Scrubbers {

    /** An id that is no word of a sentence. */
    private static final Pattern MADE = Pattern.compile("(?=.*[0-9_.:/-]).{3,}");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Roles roles;
    private final Scrubber prose;
    private final Scrubber code;
    private final HiddenWords words;
    private final boolean isOutside;

    private Scrubbers(Roles roles, HiddenWords words, Scrubber prose, Scrubber code, boolean isOutside) {
        this.roles = roles;
        this.words = words;
        this.prose = prose;
        this.code = code;
        this.isOutside = isOutside;
    }

    static Scrubbers of(Postmortem postmortem, Settings settings, ElementNames names, Projection projection) {
        List<Participant> people = people(postmortem, settings);
        Roles roles = new Roles(settings, people);
        Dictionary dictionary = new Dictionary();
        names.withheld().stream()
                .filter(id -> MADE.matcher(id).matches())
                .forEach(id -> dictionary.add(id, Dictionary.Form.WHOLE, settings.in(Placeholder.WITHHELD)));
        List<String> placeholders = Stream.concat(settings.placeholders().values().stream(), roles.told().stream())
                .toList();
        if (!projection.isOutside()) {
            HiddenWords words = new HiddenWords(dictionary, settings.insideMasks());
            Scrubber inside =
                    new Scrubber(List.of(secrets(settings)), words, placeholders, settings.in(Placeholder.WITHHELD));
            return new Scrubbers(roles, words, inside, inside, false);
        }
        addSystems(postmortem, settings, names, dictionary);
        addPeople(postmortem, people, settings, roles, dictionary);
        HiddenWords words = new HiddenWords(dictionary, settings.outsideMasks());
        List<Finder> finders = finders(postmortem, settings, names, words);
        String value = settings.in(Placeholder.VALUE);
        return new Scrubbers(
                roles,
                words,
                scrubber(finders, SqlLiterals.inProse(value), words, settings, placeholders),
                scrubber(finders, SqlLiterals.inCode(value), words, settings, placeholders),
                true);
    }

    private static Scrubber scrubber(
            List<Finder> finders, Finder literals, HiddenWords words, Settings settings, List<String> placeholders) {
        List<Finder> all = new ArrayList<>(finders);
        all.add(literals);
        return new Scrubber(List.copyOf(all), words, placeholders, settings.in(Placeholder.WITHHELD));
    }

    Roles roles() {
        return roles;
    }

    Scrubber prose() {
        return prose;
    }

    Scrubber code() {
        return code;
    }

    /** Says whether the address of a page may be shown: it holds nothing hidden and, outside, leads nowhere inside. */
    boolean isOpen(String url) {
        return Secrets.in(url).isEmpty() && !words.areIn(url) && (!isOutside || !Secrets.isInternalLink(url));
    }

    /** Says whether the id of the incident may be shown. */
    boolean mayBeTold(String id) {
        return !words.areIn(id) && (!isOutside || TicketKeys.mayBeTold(id));
    }

    private static Finder secrets(Settings settings) {
        String placeholder = settings.in(Placeholder.SECRET);
        return (text, hits) -> {
            for (TextSpan span : Secrets.in(text)) {
                hits.add(span.start(), span.end(), placeholder);
            }
        };
    }

    private static List<Finder> finders(
            Postmortem postmortem, Settings settings, ElementNames names, HiddenWords words) {
        Set<String> known = new HashSet<>(names.seen());
        postmortem
                .id()
                .filter(TicketKeys::mayBeTold)
                .filter(id -> !words.areIn(id))
                .ifPresent(known::add);
        Predicate<String> isKnown = known::contains;
        return List.of(
                secrets(settings),
                new Links(settings.in(Placeholder.LINK), settings.sites()),
                new Addresses(settings.in(Placeholder.ADDRESS)),
                new HostNames(settings.in(Placeholder.HOST), isKnown, settings.sites()),
                new TicketKeys(settings.in(Placeholder.TICKET), isKnown),
                new Chats(settings.in(Placeholder.PERSON), settings.in(Placeholder.CHANNEL)),
                Expression.paths(settings.in(Placeholder.PATH)),
                Expression.accounts(settings.in(Placeholder.ACCOUNT)),
                Expression.values(settings.in(Placeholder.VALUE)));
    }

    private static void addPeople(
            Postmortem postmortem, List<Participant> people, Settings settings, Roles roles, Dictionary dictionary) {
        Set<String> systems = new HashSet<>();
        Stream.of(
                        postmortem.systems().services().stream().map(Service::name),
                        postmortem.systems().databases().stream().map(Database::name),
                        postmortem.owningTeam().stream(),
                        people.stream().flatMap(person -> person.team().stream()))
                .flatMap(name -> name)
                .forEach(name -> {
                    systems.add(Folding.folded(name));
                    systems.addAll(List.of(BETWEEN_WORDS.split(Folding.folded(name))));
                });
        PersonNames names = new PersonNames(dictionary, systems);
        for (Participant person : people) {
            if (!roles.told().contains(person.name())) {
                names.add(person, roles.roleOf(person.name()).orElse(settings.in(Placeholder.PERSON)));
            }
        }
        settings.hosts().forEach(host -> dictionary.add(host, Dictionary.Form.ANY, settings.in(Placeholder.HOST)));
        settings.words().forEach(word -> dictionary.add(word, Dictionary.Form.ANY, settings.in(Placeholder.NAME)));
    }

    /** An id of a system that is no word is told by the name of the system, and where it runs is not told. */
    private static void addSystems(
            Postmortem postmortem, Settings settings, ElementNames names, Dictionary dictionary) {
        Map<String, String> systems = namesOfSystems(postmortem);
        names.renamed().forEach((id, number) -> {
            Optional<String> name = Optional.ofNullable(systems.get(id));
            boolean isTold = name.filter(known -> Folding.folded(known).contains(Folding.folded(id)))
                    .isPresent();
            if (MADE.matcher(id).matches() && names.find(id).isPresent() && !isTold) {
                dictionary.add(id, Dictionary.Form.WHOLE, name.orElse(number));
            }
        });
        postmortem.systems().databases().stream()
                .flatMap(database -> Stream.of(database.cluster(), database.namespace()))
                .flatMap(Optional::stream)
                .filter(name -> MADE.matcher(name).matches())
                .forEach(name -> dictionary.add(name, Dictionary.Form.WHOLE, settings.in(Placeholder.NAME)));
    }

    /** Returns the names of the systems by their ids; of a repeated id the first name counts. */
    private static Map<String, String> namesOfSystems(Postmortem postmortem) {
        Map<String, String> names = new HashMap<>();
        postmortem.systems().services().forEach(service -> names.putIfAbsent(service.id(), service.name()));
        postmortem.systems().databases().forEach(database -> names.putIfAbsent(database.id(), database.name()));
        return names;
    }

    /** Who accepted a finding may be a board as well; it is better to hide one than to show a person. */
    private static List<Participant> people(Postmortem postmortem, Settings settings) {
        return Stream.of(
                        NamedPeople.in(postmortem).stream(),
                        settings.people().stream(),
                        postmortem.suppressions().stream()
                                .map(Suppression::by)
                                .flatMap(Optional::stream)
                                .map(Participant::of))
                .flatMap(people -> people)
                .toList();
    }
}
