package dev.postmortem.redaction.internal;

import dev.postmortem.model.ElementIndex;
import dev.postmortem.model.Participant;
import dev.postmortem.model.Postmortem;
import dev.postmortem.redaction.Placeholder;
import dev.postmortem.testing.RandomValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Random postmortems of which the parts refer to each other and the texts hold what must not be seen. */
public final class LinkedPostmortems {

    private static final Set<Treatment> REFERENCES =
            EnumSet.of(Treatment.REFERENCE, Treatment.BINDING, Treatment.SUBJECT);

    private static final List<String> TEXTS = List.of(
            "Dana Reyes restarted db-1.prod.internal at 10:15",
            "SELECT * FROM orders WHERE id = 42 AND name = 'Lee'",
            "See https://grafana.corp/d/7?x=%20y and #incident-142",
            "Mail dana&#64;acme.com, PAY-812, 10.0.0.7",
            "password=hunter22 stood in `/home/dreyes/.pgpass`");

    private LinkedPostmortems() {}

    /** Returns a postmortem that the seed stands for. */
    public static Postmortem random(long seed) {
        Postmortem postmortem = RandomValues.random(Postmortem.class, seed);
        Random random = new Random(seed);
        List<String> ids = ElementIndex.of(postmortem).entries().stream()
                .map(entry -> entry.element().id())
                .toList();
        return Rewritten.of(postmortem, (path, value) -> {
            if (!(value instanceof String)) {
                return value;
            }
            boolean isProse = line(path).treatment() == Treatment.PROSE && !path.contains("Participant.email");
            if (REFERENCES.contains(line(path).treatment()) && !ids.isEmpty() && random.nextInt(10) < 9) {
                return ids.get(random.nextInt(ids.size()));
            }
            return isProse && random.nextInt(4) == 0 ? TEXTS.get(random.nextInt(TEXTS.size())) : value;
        });
    }

    /** Returns every id by which one part of the postmortem names another. */
    public static List<String> references(Postmortem postmortem) {
        List<String> references = new ArrayList<>();
        Rewritten.of(postmortem, (path, value) -> {
            Treatment treatment = line(path).treatment();
            if (treatment == Treatment.REFERENCE || treatment == Treatment.BINDING) {
                references.add((String) value);
            }
            return value;
        });
        return references;
    }

    /** Returns the words that may stand in place of others. */
    public static Set<String> replacements(Postmortem postmortem) {
        Stream<String> roles = Stream.of(
                        postmortem.people().authors(),
                        postmortem.people().reviewers(),
                        postmortem.people().responders())
                .flatMap(List::stream)
                .map(Participant::role)
                .flatMap(role -> role.stream())
                .map(role -> role.code());
        Set<String> words = new TreeSet<>();
        Stream.of(
                        Arrays.stream(Placeholder.values()).map(Placeholder::words),
                        roles,
                        ElementNames.prefixes().stream(),
                        Stream.of("role", "team", "type", "idOrigin", "assigned"))
                .flatMap(each -> each)
                .forEach(each -> words.addAll(List.of(each.split("[^\\p{L}\\p{N}]+"))));
        for (int i = 0; i < 200; i++) {
            words.add(Integer.toString(i));
        }
        return words;
    }

    private static FieldTable.Line line(List<String> path) {
        return FieldTable.standard().find(path.get(path.size() - 1)).orElseThrow();
    }
}
