package dev.postmortem.render.section;

import dev.postmortem.model.Database;
import dev.postmortem.model.ElementIndex;
import dev.postmortem.model.Episode;
import dev.postmortem.model.Service;
import dev.postmortem.render.document.CrossReference;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import java.util.Optional;

/** Mentions elements that are told elsewhere in the document. */
final class ReferencePhrase {

    private final ElementIndex index;

    ReferencePhrase(ElementIndex index) {
        this.index = index;
    }

    Inline byId(String id) {
        return id.isBlank() || index.find(id).isEmpty() ? Inlines.text(id) : Inlines.reference(id);
    }

    Inline byName(String id) {
        return name(id).<Inline>map(name -> new CrossReference(id, name)).orElseGet(() -> byId(id));
    }

    String plainName(String id) {
        return name(id).orElse(id);
    }

    private Optional<String> name(String id) {
        return index.find(id)
                .flatMap(entry -> nameOf(entry.element()))
                .filter(name -> !id.isBlank() && !name.isBlank());
    }

    private static Optional<String> nameOf(Object element) {
        if (element instanceof Service service) {
            return Optional.of(service.name());
        }
        if (element instanceof Database database) {
            return Optional.of(database.name());
        }
        return element instanceof Episode episode ? Optional.of(episode.name()) : Optional.empty();
    }
}
