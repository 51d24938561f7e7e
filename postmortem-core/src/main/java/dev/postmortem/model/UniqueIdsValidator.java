package dev.postmortem.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link UniqueIds}; public because a host's own validator has to instantiate it.
 *
 * @since 0.1.0
 */
public final class UniqueIdsValidator implements ConstraintValidator<UniqueIds, Postmortem> {

    /** Makes the validator. */
    public UniqueIdsValidator() {}

    @Override
    public boolean isValid(@Nullable Postmortem postmortem, ConstraintValidatorContext context) {
        if (postmortem == null) {
            return true;
        }
        Set<String> seen = new HashSet<>();
        List<ElementIndex.Entry> repeated = ElementIndex.of(postmortem).entries().stream()
                .filter(entry -> !seen.add(entry.element().id()))
                .toList();
        if (!repeated.isEmpty()) {
            context.disableDefaultConstraintViolation();
            repeated.forEach(entry -> reportAt(entry.pointer() + "/id", context));
        }
        return repeated.isEmpty();
    }

    /** Bean Validation knows paths, not pointers: an index belongs to the node that follows its list. */
    private static void reportAt(String pointer, ConstraintValidatorContext context) {
        Function<String, NodeBuilderCustomizableContext> addNode = context.buildConstraintViolationWithTemplate(
                context.getDefaultConstraintMessageTemplate())::addPropertyNode;
        Runnable addViolation = () -> {};
        Iterator<String> tokens = List.of(pointer.substring(1).split("/")).iterator();
        while (tokens.hasNext()) {
            String token = tokens.next();
            if (Character.isDigit(token.charAt(0))) {
                NodeBuilderDefinedContext inElement =
                        addNode.apply(tokens.next()).inIterable().atIndex(Integer.parseInt(token));
                addNode = inElement::addPropertyNode;
                addViolation = inElement::addConstraintViolation;
            } else {
                NodeBuilderCustomizableContext node = addNode.apply(token);
                addNode = node::addPropertyNode;
                addViolation = node::addConstraintViolation;
            }
        }
        addViolation.run();
    }
}
