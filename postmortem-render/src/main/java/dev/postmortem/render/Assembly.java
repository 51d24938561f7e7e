package dev.postmortem.render;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Severity;
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
import java.util.Optional;

/** Puts the document together from what the producers give. */
final class Assembly {

    private final RenderOptions options;

    Assembly(RenderOptions options) {
        this.options = options;
    }

    Document document(Postmortem postmortem) {
        SectionContext context = SectionContext.of(postmortem, options.page());
        return new Document(
                meta(postmortem), options.lead().produce(postmortem, context), sections(postmortem, context));
    }

    /** Names all sections without content at once, not the first alone. */
    private List<Section> sections(Postmortem postmortem, SectionContext context) {
        List<Section> sections = new ArrayList<>();
        List<SectionId> missing = new ArrayList<>();
        for (SectionProducer producer : options.sections()) {
            try {
                producer.produce(postmortem, context).ifPresent(sections::add);
            } catch (MissingContentException e) {
                missing.addAll(e.sections());
            }
        }
        if (!missing.isEmpty()) {
            throw new MissingContentException(missing);
        }
        return sections;
    }

    private DocumentMeta meta(Postmortem postmortem) {
        Map<String, String> properties = new LinkedHashMap<>();
        postmortem.severity().map(Severity::level).ifPresent(level -> properties.put("severity", level));
        properties.put(
                "status",
                postmortem.status().stage().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new DocumentMeta(
                postmortem.id().filter(id -> !id.isBlank()),
                postmortem.title().isBlank() ? options.labels().text(Label.UNTITLED) : postmortem.title(),
                Optional.of(options.labels().language()),
                properties);
    }
}
