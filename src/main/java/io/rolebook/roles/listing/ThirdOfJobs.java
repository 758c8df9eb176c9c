package io.rolebook.roles.listing;

import io.rolebook.content.model.EnumTerm;

/** A filter whose three values, the lowest first, are the thirds of all occupations by one rank. */
interface ThirdOfJobs extends EnumTerm {

    int ordinal();

    /** @param percentile among all occupations, or null */
    default boolean holds(Integer percentile) {
        if (percentile == null) {
            return false;
        }
        int third = percentile <= 33 ? 0 : percentile <= 66 ? 1 : 2;
        return third == ordinal();
    }
}
