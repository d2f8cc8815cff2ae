package org.buluo.app.aid;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.buluo.app.paper.FrozenLists;
import org.buluo.app.paper.PaperCode;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.files.table.UnreadableFileException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A list goes out as a workbook or on paper, under the check code of what was frozen, and its answers come back. What was
 * entered on screen meanwhile is never overwritten.
 */
@Service
public class OfflineAnswers {

    /** The name of the list of awards among the lists to print. */
    public static final String PAPER = "aid-list";

    private final Awards awards;
    private final Replying replying;
    private final FrozenLists frozen;
    private final Codec codec;

    OfflineAnswers(Awards awards, Replying replying, FrozenLists frozen, Codec codec) {
        this.awards = awards;
        this.replying = replying;
        this.frozen = frozen;
        this.codec = codec;
    }

    /** A row that could not be taken. @param reason key of the words that say why */
    public record Returned(WorkbookRow row, String reason) {}

    /**
     * What became of the answers.
     *
     * @param entered were entered
     * @param same stood there already
     * @param empty said nothing
     * @param conflicts contradict what was entered on screen meanwhile
     * @param returned could not be taken
     */
    public record Result(int entered, int same, int empty, int conflicts, List<Returned> returned) {}

    /** Why a file or paper is refused whole. */
    public enum Refused {
        /** Not a table. */
        UNREADABLE,
        /** A table, and not one of these. */
        OTHER_LAYOUT,
        /** Of another list, or of none that is known. */
        OTHER_LIST
    }

    /** A file or paper that is refused whole. */
    public static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1;
        private final Refused why;

        RefusedException(Refused why) {
            super(why.name());
            this.why = why;
        }

        /** Why. */
        public Refused why() {
            return why;
        }
    }

    /** The address of a list, by which its paper knows it. */
    public static String path(AwardList list) {
        return "/aid/lists/" + list.id();
    }

    /** Writes a list as a workbook. @param code under which it was frozen @param grades says a child's grade */
    public void write(
            AwardList list,
            PaperCode code,
            String title,
            Function<Award, List<String>> cells,
            Function<String, String> words,
            Scope scope,
            OutputStream out)
            throws IOException {
        List<List<String>> rows = new ArrayList<>();
        awards.each(scope, AwardFilter.ofList(list), PageRequest.first(), award -> {
            List<String> row = new ArrayList<>(cells.apply(award));
            String base = award.answer().isEmpty() ? "" : words.apply("aid.answer." + award.answer());
            row.addAll(List.of(base, check(code, award.id(), award.answer()), base, ""));
            rows.add(row);
        });
        List<String> head = List.of(title, code.shown(), String.valueOf(list.id()), words.apply("aid.workbook.how"));
        AnswerWorkbook.write(head, rows, words, out);
    }

    private String check(PaperCode code, long award, String base) {
        return "%016x".formatted(codec.token("aid-answer", code + "|" + award + "|" + base));
    }

    /** The code, when it is of this list. */
    public Optional<PaperCode> known(AwardList list, String typed, Scope scope) {
        return PaperCode.parse(typed)
                .filter(code -> frozen.find(scope, code)
                        .filter(paper -> paper.kind().equals(PAPER)
                                && paper.address().path().equals(path(list)))
                        .isPresent());
    }

    /** Takes the answers of a workbook. @throws RefusedException when it is refused whole */
    @Transactional
    public Result take(AwardList list, byte[] content, SignedIn who) throws RefusedException {
        SentAnswers sent = read(content);
        if (sent.code().isEmpty()) {
            throw new RefusedException(Refused.OTHER_LAYOUT);
        }
        PaperCode code =
                known(list, sent.code(), who.scope()).orElseThrow(() -> new RefusedException(Refused.OTHER_LIST));
        int[] counts = new int[Reply.Outcome.values().length];
        List<Returned> returned = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int empty = 0;
        for (WorkbookRow row : sent.rows()) {
            Optional<String> fault = fault(list, code, row, seen, who);
            boolean saysNothing = row.cells().get(AnswerLayout.ANSWER).isEmpty();
            if (fault.isPresent()) {
                returned.add(new Returned(row, fault.get()));
            } else if (saysNothing) {
                empty++;
            } else {
                Reply.Outcome outcome = enter(code, row, who);
                counts[outcome.ordinal()]++;
                if (outcome == Reply.Outcome.LATE) {
                    returned.add(new Returned(row, "aid.returned.late"));
                }
            }
        }
        return new Result(
                counts[Reply.Outcome.DONE.ordinal()],
                counts[Reply.Outcome.SAME.ordinal()],
                empty,
                counts[Reply.Outcome.CONFLICT.ordinal()],
                returned);
    }

    private static SentAnswers read(byte[] content) throws RefusedException {
        try {
            return SentAnswers.read(content);
        } catch (UnreadableFileException e) {
            throw new RefusedException(Refused.UNREADABLE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Optional<String> fault(AwardList list, PaperCode code, WorkbookRow row, Set<String> seen, SignedIn who) {
        String id = row.cells().get(AnswerLayout.ID);
        String typed = row.cells().get(AnswerLayout.ANSWER);
        if (!id.matches("\\d{1,18}") || base(code, row).isEmpty()) {
            return Optional.of("aid.returned.changed");
        }
        if (!seen.add(id)) {
            return Optional.of("aid.returned.twice");
        }
        if (awards.find(who.scope(), Long.parseLong(id))
                .filter(award -> award.list() == list.id())
                .isEmpty()) {
            return Optional.of("aid.returned.other");
        }
        Optional<Reply.Answer> answer = AnswerLayout.answer(typed);
        if (!typed.isEmpty() && answer.isEmpty()) {
            return Optional.of("aid.returned.word");
        }
        boolean lacksReason = answer.filter(Reply.Answer.OBJECT::equals).isPresent()
                && row.cells().get(AnswerLayout.NOTE).isBlank();
        return lacksReason && !base(code, row).filter("OBJECT"::equals).isPresent()
                ? Optional.of("aid.returned.reason")
                : Optional.empty();
    }

    /** What stood there when the workbook was made, as its check says; empty when the row was altered. */
    private Optional<String> base(PaperCode code, WorkbookRow row) {
        String id = row.cells().get(AnswerLayout.ID);
        String check = row.cells().get(AnswerLayout.CHECK);
        return List.of("", "CONFIRM", "OBJECT").stream()
                .filter(base -> id.matches("\\d{1,18}") && check.equals(check(code, Long.parseLong(id), base)))
                .findFirst();
    }

    private Reply.Outcome enter(PaperCode code, WorkbookRow row, SignedIn who) {
        Reply.Answer answer =
                AnswerLayout.answer(row.cells().get(AnswerLayout.ANSWER)).orElseThrow();
        String base = base(code, row).orElse("");
        if (answer.name().equals(base)) {
            return Reply.Outcome.SAME; // nobody touched the cell
        }
        String note = row.cells().get(AnswerLayout.NOTE);
        return replying.reply(
                Long.parseLong(row.cells().get(AnswerLayout.ID)),
                new Reply(answer, Reply.Via.WORKBOOK, note, base),
                who);
    }

    /**
     * Takes the answers of a signed paper: what is named is objected to, everything else is confirmed.
     *
     * @param objected by 序号 on the paper, why
     */
    @Transactional
    public Result takePaper(AwardList list, Map<Integer, String> objected, SignedIn who) {
        int[] counts = new int[Reply.Outcome.values().length];
        List<Award> one = new ArrayList<>();
        awards.each(who.scope(), AwardFilter.ofList(list), PageRequest.first(), award -> {
            if (objected.containsKey(award.place()) || !award.answer().isEmpty()) {
                one.add(award);
            }
        });
        for (Award award : one) {
            String reason = objected.get(award.place());
            Reply.Answer answer = reason == null ? Reply.Answer.CONFIRM : Reply.Answer.OBJECT;
            Reply reply = new Reply(answer, Reply.Via.PAPER, reason == null ? "" : reason, "");
            counts[replying.reply(award.id(), reply, who).ordinal()]++;
        }
        int rest = replying.confirmRest(list, Reply.Via.PAPER, who);
        return new Result(
                counts[Reply.Outcome.DONE.ordinal()] + rest,
                counts[Reply.Outcome.SAME.ordinal()],
                counts[Reply.Outcome.LATE.ordinal()],
                counts[Reply.Outcome.CONFLICT.ordinal()],
                List.of());
    }
}
