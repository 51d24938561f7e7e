// What japicmp takes for an incompatible change and is none here. It runs after the comparison and before the verdict.

boolean isVisible(changed) {
    [changed.accessModifier.oldModifier, changed.accessModifier.newModifier].any {
        it.isPresent() && it.get().name() in ['PUBLIC', 'PROTECTED']
    }
}

boolean isRecord(type) { type?.classFile2?.superclass == 'java.lang.Record' }

boolean isSealed(type) { type?.classFile2?.getAttribute('PermittedSubclasses') != null }

// Nobody names a type that is not public, but everybody calls what a public type inherits from it.
def inherited = jApiClasses.findAll { isVisible(it) }
        .collectMany { [it.oldClass.orElse(null), it.newClass.orElse(null)] }
        .findAll { it != null }
        .collectMany { [it.classFile2.superclass, *it.classFile2.interfaces] }
        .toSet()
jApiClasses.removeIf { !isVisible(it) && !(it.fullyQualifiedName in inherited) }

jApiClasses.each { type ->
    [type.constructors, type.methods, type.fields].each { members -> members.removeIf { !isVisible(it) } }

    def old = type.oldClass.orElse(null)
    def current = type.newClass.orElse(null)
    // A component that is added changes the canonical constructor: builders, accessors and copies are the API of a record.
    if (isRecord(old) && isRecord(current)) {
        type.constructors.clear()
    }
    // Nobody but us implements a sealed interface, or one that is not public, so that it may ask for more.
    if (isSealed(old) && isSealed(current) || !isVisible(type)) {
        type.methods.each { method ->
            method.compatibilityChanges.removeIf { it.type.name() == 'METHOD_ADDED_TO_INTERFACE' }
        }
    }
}
return jApiClasses
