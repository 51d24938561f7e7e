/** The model of a database incident postmortem, its metrics, validation and JSON. */
module dev.postmortem.core {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires tools.jackson.databind;
    requires org.hibernate.validator;

    exports dev.postmortem.model;
    exports dev.postmortem.model.cause;
    exports dev.postmortem.model.constraint;
    exports dev.postmortem.model.followup;
    exports dev.postmortem.model.impact;
    exports dev.postmortem.model.response;
    exports dev.postmortem.model.timeline;
    exports dev.postmortem.model.value;

    // Hosts' own validators and mappers read the records' private fields.
    opens dev.postmortem.model.constraint;
    opens dev.postmortem.model.value;
}
