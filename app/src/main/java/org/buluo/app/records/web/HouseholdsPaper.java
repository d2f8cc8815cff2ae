package org.buluo.app.records.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.buluo.app.account.Sums;
import org.buluo.app.paper.ListToPrint;
import org.buluo.app.paper.PaperColumn;
import org.buluo.app.paper.PaperHead;
import org.buluo.app.paper.PaperRow;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.Scope;
import org.buluo.app.records.AskedPlaces;
import org.buluo.app.records.Bases;
import org.buluo.app.records.Basis;
import org.buluo.app.records.Cell;
import org.buluo.app.records.Home;
import org.buluo.app.records.Homes;
import org.buluo.app.records.Item;
import org.buluo.app.records.Member;
import org.buluo.app.records.Place;
import org.buluo.app.records.Stand;
import org.springframework.stereotype.Component;

/** The households of a place as they are frozen: slips and books are made of the same rows and bear the same code. */
@Component
class HouseholdsPaper implements ListToPrint {

    static final String KIND = "records";

    private final AskedPlaces places;
    private final Bases bases;
    private final Homes homes;
    private final RecordsTell tell;

    HouseholdsPaper(AskedPlaces places, Bases bases, Homes homes, RecordsTell tell) {
        this.places = places;
        this.bases = bases;
        this.homes = homes;
        this.tell = tell;
    }

    @Override
    public String kind() {
        return KIND;
    }

    private Place place(Scope scope, ListState address) {
        return places.of(scope, address).orElseThrow(() -> new NotThere("account"));
    }

    @Override
    public ListState fixed(Scope scope, ListState address) {
        Place place = place(scope, address);
        return place.with(bases.of(scope, place).run().id()).address();
    }

    @Override
    public ListState present(Scope scope, ListState printed) {
        return printed.with("run", "");
    }

    @Override
    public PaperHead head(Scope scope, ListState address) {
        Place place = place(scope, address);
        Basis basis = bases.of(scope, place);
        List<PaperColumn> columns = Stream.of(Cell.values())
                .map(cell -> cell.isMoney()
                        ? PaperColumn.sum(tell.say(cell.key()), cell.width())
                        : PaperColumn.text(tell.say(cell.key()), cell.width()))
                .toList();
        return new PaperHead(
                tell.say("records.paper.title", tell.county(), tell.term(place.term())),
                tell.place(place),
                tell.basis(basis) + "\n" + control(scope, basis, place),
                basis.run().asOf(),
                columns);
    }

    /** What the account says of the same children, and by how much the paper differs where people decided otherwise. */
    private String control(Scope scope, Basis basis, Place place) {
        if (place.child() != 0) {
            return "";
        }
        Sums account = homes.sums(scope, basis, place);
        String said = tell.say(
                "records.control",
                tell.count(account.children()),
                tell.money(account.dueFen()),
                tell.money(account.paidFen()));
        long due = basis.isDetermined()
                ? homes.of(scope, basis, place).stream()
                        .flatMap(home -> home.members().stream())
                        .mapToLong(Member::dueFen)
                        .sum()
                : account.dueFen();
        return due == account.dueFen()
                ? said
                : said + tell.say("records.control.differs", tell.money(due - account.dueFen()));
    }

    @Override
    public void rows(Scope scope, ListState address, Consumer<PaperRow> taker) {
        Place place = place(scope, address);
        Basis basis = bases.of(scope, place);
        int pack = basis.run().packVersion();
        for (Home home : homes.of(scope, basis, place)) {
            for (Member member : home.members()) {
                for (int i = 0; i < member.items().size(); i++) {
                    taker.accept(row(home, member, i, pack));
                }
            }
        }
    }

    private PaperRow row(Home home, Member member, int number, int pack) {
        Item item = member.items().get(number);
        String key = home.key() + ":" + member.line().childId() + ":" + about(member, item, number);
        return new PaperRow(key, member.line().township(), member.line().school(), cells(home, member, item, pack));
    }

    /** What a row is about, as {@code PrintedRow} reads it. */
    private static String about(Member member, Item item, int number) {
        if (!member.isTold(item)) {
            return "0:" + number;
        }
        if (item.stand() == Stand.NONE) {
            return "-";
        }
        return item.provision().isEmpty() ? "bank" + number : item.provision();
    }

    private List<String> cells(Home home, Member member, Item item, int pack) {
        boolean none = item.stand() == Stand.NONE;
        List<String> cells = new ArrayList<>();
        cells.add(tell.village(home.village()));
        cells.add(Personal.number(home.household()).toString());
        cells.add(Personal.name(home.head()).toString());
        cells.add(member.line().person().name());
        cells.add(member.line().schoolWithCounty());
        cells.add(tell.grade(member.line()));
        cells.add(none ? "" : tell.provision(item.provision()));
        cells.add(money(item.dueFen(), item.paidFen() != 0 || item.dueFen() != 0));
        cells.add(money(item.waivedFen(), item.waivedFen() != 0));
        cells.add(money(item.paidFen(), item.paidFen() != 0 || item.dueFen() != 0));
        cells.add(tell.stand(item));
        cells.add(tell.day(item.since()));
        cells.add(item.tail());
        cells.add(tell.basis(item, pack));
        cells.add(tell.missing(item.missing()));
        cells.add(tell.ask(home.township()));
        return cells;
    }

    private String money(long fen, boolean isShown) {
        return isShown ? tell.money(fen) : "";
    }
}
