package io.rolebook.content.model;

/** What people do all day, as one verb. */
public enum Activity implements EnumTerm {
    PLAN,
    DESIGN,
    BUILD,
    ANALYSE {
        @Override
        public String label() {
            return "Analyze";
        }
    },
    TEST,
    RELEASE,
    OPERATE,
    REPAIR,
    SECURE,
    IMPROVE,
    REVIEW,
    DOCUMENT,
    COORDINATE,
    ADVISE,
    TEACH,
    CARE,
    LEARN;
}
