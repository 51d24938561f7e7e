package dev.postmortem.examples.benchmarks;

import dev.postmortem.examples.incidents.ExampleIncidents;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.value.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A postmortem of so many words, told in the sentences of the example incidents. */
final class WordyPostmortem {

    private static final Instant START = Instant.parse("2026-03-14T10:00:00Z");

    /** Of ten paragraphs, so many stand in the timeline, as in the incidents. */
    private static final int EVENTS_IN_TEN = 6;

    private static final int WORDS_OF_A_PARAGRAPH = 40;

    private WordyPostmortem() {}

    static Postmortem of(int words) {
        Postmortem.Builder postmortem = Postmortem.builder().title("Orders database: writes stalled for 35 minutes");
        List<String> paragraphs = paragraphs(words);
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = paragraphs.get(i);
            Instant when = START.plusSeconds(30L * i);
            switch (Math.max(0, i % 10 - EVENTS_IN_TEN + 1)) {
                case 1 -> postmortem.rootCause(r -> r.technicalCause(text));
                case 2 -> postmortem.contributingFactors(f -> f.factor(text));
                case 3 -> postmortem.lessons(l -> l.process(text));
                case 4 -> postmortem.actionItems(a -> a.action(text));
                default ->
                    postmortem.timeline(t -> t.addEvent(
                            e -> e.when(When.at(when)).kind(EventKind.SYMPTOM).text(text)));
            }
        }
        return postmortem.build();
    }

    static List<String> paragraphs(int words) {
        List<String> sentences = ExampleIncidents.all().stream()
                .flatMap(WordyPostmortem::sentences)
                .toList();
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        int told = 0;
        int inParagraph = 0;
        for (int i = 0; told < words; i++) {
            String sentence = sentences.get(i % sentences.size());
            int length = sentence.split("\\s+", -1).length;
            paragraph.append(sentence).append(". ");
            told += length;
            inParagraph += length;
            if (inParagraph >= WORDS_OF_A_PARAGRAPH || told >= words) {
                paragraphs.add(paragraph.toString().strip());
                paragraph.setLength(0);
                inParagraph = 0;
            }
        }
        return paragraphs;
    }

    private static Stream<String> sentences(Postmortem incident) {
        return Stream.of(
                        incident.timeline().events().stream().map(event -> event.text()),
                        incident.rootCause().causes().stream().map(cause -> cause.text()),
                        incident.contributingFactors().factors().stream().map(factor -> factor.what()),
                        incident.lessons().items().stream().map(lesson -> lesson.text()))
                .flatMap(stream -> stream);
    }
}
