package dev.postmortem.render;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Severity;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.DocumentMeta;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.section.Label;
import dev.postmortem.render.section.MissingContentException;
import dev.postmortem.render.section.SectionContext;
import dev.postmortem.render.section.SectionProducer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Puts the document together from what the producers give. */
final class Assembly {

    private final RenderOptions options;

    Assembly(RenderOptions options) {
        this.options = options;
    }

    Document document(Postmortem postmortem) {
        SectionContext context = SectionContext.of(postmortem, options.page());
        return new Document(meta(postmortem, context), lead(postmortem, context), sections(postmortem, context));
    }

    private List<Block> lead(Postmortem postmortem, SectionContext context) {
        return Objects.requireNonNull(
                options.lead().produce(postmortem, context), "The lead producer returned null, not a list of blocks");
    }

    /** Names all sections without content at once, not the first alone. */
    private List<Section> sections(Postmortem postmortem, SectionContext context) {
        List<Section> sections = new ArrayList<>();
        List<SectionId> missing = new ArrayList<>();
        for (SectionProducer producer : options.sections()) {
            try {
                section(producer, postmortem, context).ifPresent(sections::add);
            } catch (MissingContentException e) {
                missing.addAll(e.sections());
            }
        }
        if (!missing.isEmpty()) {
            throw new MissingContentException(missing);
        }
        return sections;
    }

    private static Optional<Section> section(SectionProducer producer, Postmortem postmortem, SectionContext context) {
        SectionId id = producer.id();
        Optional<Section> section = Objects.requireNonNull(
                producer.produce(postmortem, context),
                () -> "The producer of section \"" + id + "\" returned null, not an optional");
        section.filter(produced -> !produced.id().equals(id)).ifPresent(other -> {
            throw new IllegalStateException("The producer of section \"" + id + "\" produced a section \"" + other.id()
                    + "\": give it its own id");
        });
        return section;
    }

    private DocumentMeta meta(Postmortem postmortem, SectionContext context) {
        Map<String, String> properties = new LinkedHashMap<>();
        postmortem.severity().map(Severity::level).ifPresent(level -> properties.put("severity", level));
        properties.put(
                "status",
                postmortem.status().stage().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new DocumentMeta(
                postmortem.id().filter(id -> !id.isBlank()),
                postmortem.title().isBlank() ? context.label(Label.UNTITLED) : postmortem.title(),
                Optional.of(options.labels().language()),
                properties);
    }
}
