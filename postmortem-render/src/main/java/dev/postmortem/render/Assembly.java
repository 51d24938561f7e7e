package dev.postmortem.render;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Severity;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.DocumentData;
import dev.postmortem.render.document.DocumentMeta;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.internal.Culprit;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.section.LeadProducer;
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

    /** Returns the document that is written. */
    Document document(Postmortem complete, RenderLog log) {
        return finished(assembled(complete), log);
    }

    /** Takes first what the readers may not see, so that nothing behind can tell it. */
    Document assembled(Postmortem complete) {
        Postmortem postmortem = Objects.requireNonNull(
                Culprit.call(
                        () -> "The redactor " + nameOf(options.redactor()),
                        () -> options.redactor().redact(complete, options.audience())),
                "The redactor returned null, not a postmortem");
        SectionContext context = SectionContext.of(postmortem, options.page());
        return new Document(meta(postmortem, context), lead(postmortem, context), sections(postmortem, context));
    }

    /** Makes the last changes to a document. The limit comes after the filters, because it is about what is shown. */
    Document finished(Document assembled, RenderLog log) {
        Document document = assembled;
        for (DocumentFilter filter : options.filters()) {
            Document given = document;
            document = Objects.requireNonNull(
                    Culprit.call(() -> "The filter " + nameOf(filter), () -> filter.filter(given, log)),
                    () -> "The filter " + nameOf(filter) + " returned null, not a document");
        }
        return options.maxRows().isPresent()
                ? new RowLimit(options.maxRows().getAsInt(), options.labels()).filter(document, log)
                : document;
    }

    private List<Block> lead(Postmortem postmortem, SectionContext context) {
        LeadProducer producer = options.outline().lead();
        return Objects.requireNonNull(
                Culprit.call(
                        () -> "The lead producer " + nameOf(producer), () -> producer.produce(postmortem, context)),
                "The lead producer returned null, not a list of blocks");
    }

    /** Names all sections without content at once, not the first alone. */
    private List<Section> sections(Postmortem postmortem, SectionContext context) {
        List<Section> sections = new ArrayList<>();
        List<SectionId> missing = new ArrayList<>();
        for (SectionProducer producer : options.outline().sections()) {
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
                produced(producer, id, postmortem, context),
                () -> "The producer of section \"" + id + "\" returned null, not an optional");
        section.filter(produced -> !produced.id().equals(id)).ifPresent(other -> {
            throw new IllegalStateException("The producer of section \"" + id + "\" produced a section \"" + other.id()
                    + "\": give it its own id");
        });
        return section;
    }

    private static Optional<Section> produced(
            SectionProducer producer, SectionId id, Postmortem postmortem, SectionContext context) {
        try {
            return producer.produce(postmortem, context);
        } catch (MissingContentException wanted) {
            throw wanted;
        } catch (Exception thrown) { // Other languages throw checked ones as well.
            throw Culprit.failed("The producer of section \"" + id + "\", " + nameOf(producer) + ",", thrown);
        }
    }

    private static String nameOf(Object plugIn) {
        return plugIn.getClass().getName();
    }

    private DocumentMeta meta(Postmortem postmortem, SectionContext context) {
        Map<String, String> properties = new LinkedHashMap<>();
        postmortem.severity().map(Severity::level).ifPresent(level -> properties.put("severity", level));
        properties.put("status", code(postmortem.status().stage()));
        postmortem.state().ifPresent(state -> properties.put("incident-state", code(state)));
        context.impactStart().ifPresent(start -> properties.put("started", start.toString()));
        return new DocumentMeta(
                postmortem.id().filter(id -> !id.isBlank()),
                postmortem.title().isBlank() ? context.label(Label.UNTITLED) : postmortem.title(),
                Optional.of(options.labels().language()),
                properties,
                data(postmortem));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<DocumentData> data(Postmortem postmortem) {
        return options.isDataEmbedded()
                ? Optional.of(new DocumentData(
                        "application/json", PostmortemJson.standard().write(postmortem)))
                : Optional.empty();
    }
}
