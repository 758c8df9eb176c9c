package io.rolebook.data;

/** A form in which the guide gives a role's figures; whoever adds a form to the guide adds it here. */
interface FactForm {

    String name();

    /** Whether the form tells this fact: this figure, of this thing, by this source. */
    boolean tells(Fact fact);
}
