package io.rolebook.crawlers;

import io.rolebook.web.AbsoluteAddresses;
import io.rolebook.web.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** {@code /llms.txt}: what a language model should read, as llmstxt.org has it. */
@Path(Links.LLMS)
@Produces("text/markdown;charset=UTF-8")
class LlmsResource {

    private final LlmsText text;
    private final AbsoluteAddresses here;

    LlmsResource(LlmsText text, AbsoluteAddresses here) {
        this.text = text;
        this.here = here;
    }

    @GET
    public byte[] llms() {
        String base = here.base();
        return BufferedText.of(out -> text.write(base, out));
    }
}
