package org.buluo.files.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.buluo.files.intake.spool.RowAddress;

/**
 * A row of a returned workbook takes the place of the row that it came from (design.md §5). Of several corrections of
 * one row one that can stand counts before one that would go back again (a copy of the workbook that nobody corrected
 * undoes nothing), then the one that had been returned most often, then the one that came later where that is known,
 * then one without a defect, then the last by file, sheet and row; the others are superseded like the row itself.
 */
final class Superseding {

    private record Place(SheetTaken sheet, int row) {}

    private record Claim(Place by, int round) {

        private static final Comparator<Claim> WEIGHT = Comparator.comparing(Claim::stands)
                .thenComparingInt(Claim::round)
                .thenComparingInt(claim -> claim.by.sheet.arrival)
                .thenComparing(Claim::isWithoutDefect);

        private boolean stands() {
            return !by.sheet.returned.contains(by.row);
        }

        private boolean isWithoutDefect() {
            return !by.sheet.defects.contains(by.row);
        }
    }

    private final List<FileTaken> files;
    private final Map<String, FileTaken> byName = new HashMap<>();
    private final Map<Place, List<Claim>> claims = new HashMap<>();
    private final Map<Place, Place> corrects = new HashMap<>();

    private Superseding(List<FileTaken> files) {
        this.files = files;
    }

    /** Marks the rows of the folder that are superseded. @param files in the order of name */
    static void settle(List<FileTaken> files) {
        Superseding all = new Superseding(files);
        all.collect();
        all.mark();
        all.place();
    }

    /** A correction counts where the row stood that was the first of its chain. */
    private void place() {
        corrects.forEach((by, target) -> {
            Place first = target;
            for (Place next = target; next != null; next = corrects.get(next)) {
                first = next;
            }
            by.sheet.places.put(by.row, new SheetTaken.Place(first.sheet, first.row));
        });
    }

    private void collect() {
        files.forEach(file -> byName.put(spelt(file.file()), file));
        for (FileTaken file : files) {
            for (SheetTaken sheet : file.sheets()) {
                for (Correction correction : sheet.corrections) {
                    Place by = new Place(sheet, correction.row());
                    Place target = sheet.refused.isEmpty() ? find(correction.from()) : null;
                    if (target != null && !target.equals(by) && !leadsTo(target, by)) {
                        corrects.put(by, target);
                        claims.computeIfAbsent(target, key -> new ArrayList<>()).add(new Claim(by, correction.round()));
                    }
                }
            }
        }
    }

    private void mark() {
        claims.forEach((target, by) -> {
            target.sheet.superseded.set(target.row);
            Claim winner = by.get(0);
            for (Claim claim : by) {
                winner = Claim.WEIGHT.compare(claim, winner) >= 0 ? claim : winner;
            }
            for (Claim claim : by) {
                if (claim != winner) {
                    claim.by.sheet.superseded.set(claim.by.row);
                }
            }
        });
    }

    /** Whether a row corrects another, directly or by the rows between: then nothing may go back the other way. */
    private boolean leadsTo(Place from, Place to) {
        Place at = from;
        while (at != null) {
            if (at.equals(to)) {
                return true;
            }
            at = corrects.get(at);
        }
        return false;
    }

    private Place find(RowAddress address) {
        FileTaken file = byName.get(spelt(address.file()));
        if (file == null) {
            return null;
        }
        for (SheetTaken sheet : file.sheets()) {
            boolean named = sheet.name.strip().equals(address.sheet())
                    || file.nameOf(sheet).isEmpty() && address.sheet().isEmpty();
            if (named && sheet.in() > 0 && sheet.holds(address.row())) {
                return new Place(sheet, address.row());
            }
        }
        return null;
    }

    /** Some systems write a name's accents and marks as characters of their own. */
    private static String spelt(String file) {
        return Normalizer.normalize(file.strip(), Normalizer.Form.NFC);
    }
}
