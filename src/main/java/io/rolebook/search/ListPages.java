package io.rolebook.search;

import io.rolebook.figures.Ranking;
import io.rolebook.web.Links;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The guide's own lists, for questions that name no role and no skill. */
final class ListPages {

    private ListPages() {}

    /** @param hasPay whether the guide shows pay; without it the pay check and the tables of salaries are left out */
    static Stream<Entry> all(boolean hasPay) {
        return all().filter(list -> hasPay
                || !list.address().startsWith(Links.SALARIES)
                        && !list.address().equals(Links.PAY)
                        && Arrays.stream(Ranking.values())
                                .filter(Ranking::isOfPay)
                                .noneMatch(
                                        ranking -> Links.ranking(ranking.key()).equals(list.address()))
                        && !list.address().equals(Links.skills(Map.of("sort", List.of("-pay")))));
    }

    private static Stream<Entry> all() {
        return Stream.concat(ConditionLists.all(), general());
    }

    private static Stream<Entry> general() {
        return Stream.of(
                list(Links.roles(), "Roles", "Every role in the guide.", "all roles, jobs, careers, all jobs"),
                list(
                        Links.occupations(),
                        "Official occupations",
                        "Every occupation that is counted: pay, projected jobs, openings and typical entry education.",
                        "occupations, all occupations, occupation list, soc codes"),
                list(
                        Links.salaries(),
                        "Salaries",
                        "What every role pays, by official figures and by what guides claim.",
                        "salary, pay, wages, compensation, salary by role, salary by state"),
                ranking(
                        Ranking.BEST_PAID,
                        "highest paying jobs, best paid jobs, best paying jobs, highest salary, highest paid, highest paying careers, "
                                + "well paid jobs, high paying jobs, six figure jobs, which jobs pay most, what pays most, what pays best"),
                ranking(
                        Ranking.LOWEST_PAID,
                        "lowest paid, lowest paid jobs, worst paid jobs, lowest paying jobs, low wage jobs, lowest salary"),
                ranking(
                        Ranking.MOST_OPENINGS,
                        "most openings, most job openings, jobs with openings, jobs in demand, most in demand jobs, in demand jobs"),
                ranking(
                        Ranking.BEST_PAID_WITHOUT_A_DEGREE,
                        "best paid jobs without a degree, highest paying jobs without a degree, good paying jobs without a degree, "
                                + "high paying jobs without college, high paying no degree, trades that pay the most, best paid trades, highest paying trades"),
                ranking(
                        Ranking.BEST_PAID_WITH_SHORT_TRAINING,
                        "short training, shortest training, quick training jobs, jobs with short training, jobs with quick training, "
                                + "best paid jobs with short training, fast training careers"),
                ranking(
                        Ranking.GROWING_AND_WELL_PAID,
                        "growing jobs that pay well, growing and well paid, growing careers that pay well, good jobs of the future, jobs of the future, jobs for the future"),
                ranking(
                        Ranking.FASTEST_GROWING,
                        "fastest growing jobs, fastest growing careers, growing jobs, job growth, fastest growing"),
                ranking(Ranking.SHRINKING, "shrinking jobs, declining jobs, dying careers, jobs that are disappearing"),
                list(
                        Links.skills(),
                        "Skills",
                        "Every skill, tool and certification, and how many roles need it.",
                        "all skills, tools, soft skills, certifications, in demand skills"),
                list(
                        Links.skills(Map.of("sort", List.of("-pay"))),
                        "Skills by the pay of roles that need them",
                        "Every skill, those first whose roles pay most.",
                        "which skills pay most, skills that pay most, highest paying skills, best paid skills"),
                list(
                        Links.duties(),
                        "What people do all day",
                        "The duties of every role, by activity.",
                        "duties, responsibilities, tasks"),
                list(
                        Links.faqs(),
                        "Questions people ask",
                        "Every question that the guide answers, by role.",
                        "faq, faqs, questions, interview questions, interview, interviews"),
                list(
                        Links.compare(),
                        "Compare roles",
                        "Two to four roles side by side.",
                        "compare, comparison, compare careers, compare jobs"),
                list(
                        Links.data(),
                        "The guide as data",
                        "Every fact as JSON, CSV and Markdown, each figure with its source.",
                        "data download, api, json, csv, open data, download"),
                list(
                        Links.pay(),
                        "Check your pay",
                        "Where a pay stands among people in the same job, by the hour, week, month or year.",
                        "check my pay, am i underpaid, am i paid fairly, am i paid enough, underpaid, overpaid, "
                                + "how much should i earn, how much should i be paid, what should i earn, salary calculator, fair pay"),
                list(
                        Links.find(),
                        "Find work that fits",
                        "Thirty activities to like or not, and a short list of occupations whose work is like that.",
                        "career test, career quiz, job quiz, aptitude test, interest test, interest profiler, holland code, riasec, "
                                + "personality test, which job fits me, which role fits me, which career is right for me, what job should i do, "
                                + "what should i do with my life, find work that fits, find a job that fits"),
                list(
                        Links.plan(),
                        "Plan from your skills",
                        "Tick what you can do, and see which roles are near.",
                        "plan, career plan, what can i do with my skills"),
                list(
                        Links.move(),
                        "Plan a move",
                        "From the job you have to the one you want.",
                        "move, switch careers, transition"),
                list(
                        Links.families(),
                        "Fields of work",
                        "Roles by the field they belong to.",
                        "families, fields, career fields"),
                list(
                        Links.sources(),
                        "Sources",
                        "Who says what in the guide, when, and how they know.",
                        "source, data sources"));
    }

    private static Entry ranking(Ranking ranking, String names) {
        return list(Links.ranking(ranking.key()), ranking.title(), ranking.method(), names);
    }

    static Entry list(String address, String title, String summary, String names) {
        return Entry.of(Kind.LIST, address, address, title, summary, List.of())
                .named(List.of(), List.of(names.split(", ")));
    }
}
