package dev.postmortem.fuzzing;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.model.Postmortem;
import dev.postmortem.testing.RandomValues;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Documents from which hostile ones are made. */
final class Corpus {

    private static final List<String> INCIDENTS = List.of(
            "INC-142",
            "linear-2024-01-24",
            "mandrill-2019-02-04",
            "github-2018-10-21",
            "gocardless-2017-10-10",
            "gitlab-2017-01-31",
            "joyent-manta-2015-07-27");

    private Corpus() {}

    /** Returns whole postmortems, each of their sections alone, and documents that are broken already. */
    static List<String> postmortems() {
        List<String> documents = new ArrayList<>(written());
        generated().forEach(document -> {
            documents.add(document);
            documents.addAll(sections(document));
        });
        return documents;
    }

    /** Returns those of the postmortems that are files, so that the library is not asked for them. */
    static List<String> written() {
        List<String> documents = new ArrayList<>();
        INCIDENTS.stream().map(id -> resource(id + ".json")).forEach(document -> {
            documents.add(document);
            documents.addAll(sections(document));
        });
        documents.addAll(resource("broken.txt").lines().toList());
        return documents;
    }

    static List<String> profiles() {
        return List.of("""
            {
              "name": "acme-publish",
              "extends": "publish",
              "failsOn": "warnings",
              "rules": {
                "evidence-missing": "error",
                "action-incomplete/priority": "off",
                "summary-not-brief": {
                  "level": "warning",
                  "options": {"max-words": 200, "words": ["a", "b"], "strict": true, "since": "2026"}
                },
                "recovery-unvalidated": {"suppressible": false}
              }
            }
            """, "{\"extends\": \"draft\"}", "{}");
    }

    static List<String> rules() {
        return List.of("""
            {
              "rules": [
                {
                  "id": "acme:weasel-words",
                  "category": "follow-up",
                  "severity": "error",
                  "precision": "very-high",
                  "summary": "Summaries hold no weasel words",
                  "rationale": "Customers hear what they want to hear.",
                  "source": "Acme writing guide, page 3",
                  "helpUri": "https://acme.example/guide",
                  "language": "en",
                  "sections": ["summary", "rootCause"],
                  "classes": {"party": ["customer", "partner"]},
                  "phrases": ["best effort", "valued <party>", "{words} are|were *"],
                  "except": ["best effort delivery"],
                  "message": "\\"{words}\\" promises nothing",
                  "suggestion": "Say what was done"
                }
              ]
            }
            """, "{\"rules\": []}");
    }

    static List<String> vocabularies() {
        return List.of("{\"terms\": [\"Grace\", \"hero banner\"], \"teams\": [\"Storage\", \"ops\"]}");
    }

    static List<String> baselines() {
        return List.of("{\"INC-142\": [\"2f6c\", \"a1\"], \"INC-143\": []}");
    }

    static List<String> times() {
        return List.of(
                "2026-03-14T10:00Z",
                "~2026-03-14T17:20:15.123Z",
                "2026-03-14T09:XXZ",
                "2022-02-?? ??:??",
                "[2026-03-14T21:00Z..2026-03-14T22:00Z]",
                "2026-03-29T02:30+01:00[Europe/Berlin]",
                "2026-03-14t10:00:00,5 UTC",
                "2026-03");
    }

    static List<String> amounts() {
        return List.of(
                "954",
                "~5000",
                "5000..7000",
                ">=5000",
                "<=20",
                "12.5 %",
                "PT24H11M",
                "300 GB",
                "EUR 1200.5",
                "48/d",
                "80 x",
                "24 h 11 min",
                "at least 5000",
                "1,234.5 ms",
                "3 weeks");
    }

    /** Returns a file beside this class. */
    private static String resource(String name) {
        try (InputStream file = Corpus.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> generated() {
        PostmortemJson json = PostmortemJson.standard();
        return Stream.concat(
                        Stream.of(RandomValues.full(Postmortem.class, 1)),
                        LongStream.rangeClosed(1, 3).mapToObj(seed -> RandomValues.random(Postmortem.class, seed)))
                .map(json::write);
    }

    private static List<String> sections(String document) {
        return JsonScan.of(document).values().get(0).children.stream()
                .filter(member -> !member.step.equals("title"))
                .map(member -> "{\"title\":\"t\",\n " + document.substring(member.nameStart, member.end) + "}")
                .toList();
    }
}
