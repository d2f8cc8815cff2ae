package org.buluo.app.aid;

import java.util.Map;
import java.util.Optional;
import org.buluo.app.paper.PaperCode;
import org.buluo.app.platform.EvidenceType;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes scans and photographs in: what a file is shows in its bytes, and it is kept sealed. */
@Service
public class Proving {

    /** The most bytes of a scan or photograph. */
    public static final long LARGEST = 10L << 20;

    private final Proofs proofs;
    private final OfflineAnswers offline;
    private final ListNotices notices;
    private final AwardLists lists;

    Proving(Proofs proofs, OfflineAnswers offline, ListNotices notices, AwardLists lists) {
        this.proofs = proofs;
        this.offline = offline;
        this.notices = notices;
        this.lists = lists;
    }

    /**
     * Keeps the scan of a signed list and enters what it says.
     *
     * @param code on the paper, known to be this list's
     * @param objected by 序号 on the paper, why
     * @return empty when the file is none that proves anything
     */
    @Transactional
    public Optional<OfflineAnswers.Result> signed(
            AwardList list, PaperCode code, byte[] content, Map<Integer, String> objected, SignedIn who) {
        return EvidenceType.of(content).filter(EvidenceType::isPicture).map(type -> {
            proofs.add(list, null, Proof.Kind.SIGNED_LIST, code.text(), type, content, who);
            return offline.takePaper(list, objected, who);
        });
    }

    /** Keeps what proves a notice. @return false when the file is none that proves anything */
    @Transactional
    public boolean ofNotice(long id, Proof.Kind kind, byte[] content, SignedIn who) {
        ListNotice notice = notices.find(who.scope(), id).orElseThrow(() -> new NotThere("notice"));
        AwardList list = lists.demand(who.scope(), notice.list());
        Optional<EvidenceType> type = EvidenceType.of(content).filter(EvidenceType::isPicture);
        if (kind == Proof.Kind.SIGNED_LIST || type.isEmpty()) {
            return false;
        }
        proofs.add(list, notice.id(), kind, "", type.get(), content, who);
        return true;
    }
}
