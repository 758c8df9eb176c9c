package io.rolebook.content.statistics;

import static io.rolebook.content.statistics.CellType.AMOUNT;
import static io.rolebook.content.statistics.CellType.CODE;
import static io.rolebook.content.statistics.CellType.COUNT;
import static io.rolebook.content.statistics.CellType.EDUCATION;
import static io.rolebook.content.statistics.CellType.EXPERIENCE;
import static io.rolebook.content.statistics.CellType.MONTH;
import static io.rolebook.content.statistics.CellType.NUMBER;
import static io.rolebook.content.statistics.CellType.PERIOD;
import static io.rolebook.content.statistics.CellType.RESPONDENTS;
import static io.rolebook.content.statistics.CellType.TEXT;
import static io.rolebook.content.statistics.CellType.TRAINING;
import static io.rolebook.content.statistics.CellType.YES;
import static io.rolebook.content.statistics.Column.optional;
import static io.rolebook.content.statistics.Column.required;

import io.rolebook.content.model.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A kind of table: the file's name, its columns, and how many of the first columns together name a row. Codes are of the
 * classification that the table's source states.
 */
public enum TableKind implements Term {
    /** The list of a classification: a group is the code of another row. */
    OCCUPATIONS(1, required("code", CODE), required("title", TEXT), optional("group", CODE)),
    /** Which code of one classification belongs to which of another. */
    CROSSWALK(2, required("from", CODE), required("to", CODE)),
    /** Pay a year in the table's currency; a row for another period says so. */
    PAY(
            2,
            required("code", CODE),
            optional("place", TEXT),
            optional("period", PERIOD),
            optional("employment", COUNT),
            optional("p10", AMOUNT),
            optional("p25", AMOUNT),
            optional("p50", AMOUNT),
            optional("p75", AMOUNT),
            optional("p90", AMOUNT),
            optional("mean", AMOUNT)),
    /** Jobs in the first and the last year, growth in percent over the span, openings in an average year. */
    OUTLOOK(
            1,
            required("code", CODE),
            optional("employment-from", COUNT),
            optional("employment-to", COUNT),
            optional("growth", NUMBER),
            optional("openings", COUNT)),
    /** What is typically needed to enter. */
    ENTRY(
            1,
            required("code", CODE),
            optional("education", EDUCATION),
            optional("experience", EXPERIENCE),
            optional("training", TRAINING)),
    /** The education that people asked call required: percent of answers, how many answered, when, and who they were. */
    EDUCATION_REQUIRED(
            "education",
            2,
            required("code", CODE),
            required("level", EDUCATION),
            required("share", NUMBER),
            optional("answers", COUNT),
            optional("collected", MONTH),
            optional("respondents", RESPONDENTS)),
    /** Percent of workers by the highest degree they have. */
    ATTAINMENT(2, required("code", CODE), required("level", EDUCATION), required("share", NUMBER)),
    /** Where people work and what that pays on average. */
    INDUSTRIES(
            2,
            required("code", CODE),
            required("industry", CODE),
            required("title", TEXT),
            required("employment", COUNT),
            optional("mean", AMOUNT)),
    INTERESTS(2, required("code", CODE), required("element", TEXT), required("score", NUMBER)),
    /** A rank says how well the style tells the occupation from others, 1 for best. */
    STYLES(2, required("code", CODE), required("element", TEXT), required("score", NUMBER), optional("rank", COUNT)),
    /** The percentile among all occupations at which one stands by how much of a skill it needs: a column a skill. */
    SKILL_RANKS(1, required("code", CODE)),
    /** Software and tools that many employers ask for, or that are asked for in this occupation in particular. */
    TECHNOLOGIES(2, required("code", CODE), required("name", TEXT), optional("hot", YES), optional("in-demand", YES)),
    /** Other names in use. */
    TITLES(2, required("code", CODE), required("title", TEXT)),
    /** The nearest occupations, 1 for the nearest. */
    RELATED(2, required("code", CODE), required("related", CODE), required("closeness", COUNT)),
    /** How much of an occupation's work language models could speed up, by one way of rating it: from 0 to 1. */
    EXPOSURE(2, required("code", CODE), required("measure", TEXT), required("value", NUMBER));

    private final String key;
    private final int naming;
    private final List<Column> columns;

    TableKind(int naming, Column... columns) {
        this(null, naming, columns);
    }

    TableKind(String key, int naming, Column... columns) {
        this.key = key == null ? Term.key(name()) : key;
        this.naming = naming;
        this.columns = List.of(columns);
    }

    /** The kind with this file name. */
    public static Optional<TableKind> of(String key) {
        return Term.find(values(), key);
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(TableKind::key).toList();
    }

    /** The name of its files, without {@code .csv}. */
    @Override
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return key.replace('-', ' ');
    }

    /** How many of its first columns together name a row. */
    int naming() {
        return naming;
    }

    List<Column> columns() {
        return columns;
    }

    /** Whether a table of this kind may have columns that the kind doesn't name: each is an element, its cells numbers. */
    boolean isOpen() {
        return this == SKILL_RANKS;
    }
}
