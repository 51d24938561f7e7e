package dev.postmortem.json.internal;

import static dev.postmortem.json.JsonProblem.Kind.UNREADABLE_VALUE;

import dev.postmortem.json.JsonProblem;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the values that their own constructors refuse, by making each value alone, from the innermost outwards.
 *
 * <p>Only documents that are known to be faulty come here. A value is made only if nothing inside it is faulty, so that
 * one fault is reported once and at its own place.
 */
final class Refusals {

    private final JsonMapper mapper;
    private final Problems problems;
    private final List<String> faulty;

    Refusals(JsonMapper mapper, Problems problems) {
        this.mapper = mapper;
        this.problems = problems;
        this.faulty = problems.all().stream().map(JsonProblem::pointer).toList();
    }

    /** Returns whether nothing is wrong with the value. */
    boolean check(Node node, Shape shape, Path path) {
        if (problems.full()) {
            return false;
        }
        Shape resolved = Shapes.resolve(shape);
        if (resolved instanceof Shape.Items items && node instanceof Node.Elements list) {
            boolean sound = true;
            for (int i = 0; i < list.elements().size(); i++) {
                sound &= check(list.elements().get(i), items.element(), path.element(i));
            }
            return sound && isSound(path);
        }
        if (resolved instanceof Shape.Variants variants && node instanceof Node.Members object) {
            Class<?> leaf = object.child(variants.property()) instanceof Node.Text text
                    ? variants.leaves().get(text.text())
                    : null;
            return leaf != null && object(object, (Shape.Fields) Shapes.of(leaf), variants.type(), path);
        }
        if (resolved instanceof Shape.Forms forms && node instanceof Node.Members object && forms.object().isPresent()) {
            return object(object, forms.object().get(), forms.type(), path);
        }
        if (resolved instanceof Shape.Fields fields && node instanceof Node.Members object) {
            return object(object, fields, fields.type(), path);
        }
        return isSound(path);
    }

    private boolean object(Node.Members object, Shape.Fields fields, Class<?> type, Path path) {
        boolean sound = true;
        for (Shape.Field field : fields.fields()) {
            Node below = object.child(field.name());
            sound &= below == null || check(below, field.shape(), path.property(field.name()));
        }
        return sound && isSound(path) && canBeMade(object, type, path);
    }

    private boolean canBeMade(Node.Members object, Class<?> type, Path path) {
        try {
            mapper.convertValue(object.plain(), type);
            return true;
        } catch (JacksonException | IllegalArgumentException refused) {
            problems.add(UNREADABLE_VALUE, path, object.place(), reason(refused));
            return false;
        }
    }

    /** Whether the checker found nothing in the value or in a property that it lacks. */
    private boolean isSound(Path path) {
        String pointer = path.pointer();
        return faulty.stream().noneMatch(at -> at.equals(pointer) || at.startsWith(pointer + "/"));
    }

    /** Returns what the innermost cause says: the constructor's own words. */
    static String reason(Throwable refused) {
        Throwable innermost = refused;
        while (innermost.getCause() != null && innermost.getCause() != innermost) {
            innermost = innermost.getCause();
        }
        String message =
                innermost instanceof JacksonException jackson ? jackson.getOriginalMessage() : innermost.getMessage();
        return message == null ? "the value is refused: " + innermost.getClass().getSimpleName() : message;
    }

    /** Returns the pointer that Jackson gives to what it could not bind. */
    static Path path(JacksonException refused) {
        Path path = Path.ROOT;
        for (JacksonException.Reference step : refused.getPath()) {
            path = step.getPropertyName() == null
                    ? path.element(step.getIndex())
                    : path.property(step.getPropertyName());
        }
        return path;
    }
}
