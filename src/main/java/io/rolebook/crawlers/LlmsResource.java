package io.rolebook.crawlers;

import io.rolebook.web.Here;
import io.rolebook.web.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** {@code /llms.txt}: what a language model should read, as llmstxt.org has it. */
@Path(Links.LLMS)
@Produces("text/markdown;charset=UTF-8")
class LlmsResource {

    private final LlmsText text;
    private final Here here;

    LlmsResource(LlmsText text, Here here) {
        this.text = text;
        this.here = here;
    }

    @GET
    public byte[] llms() {
        String base = here.base();
        return Whole.of(out -> text.write(base, out));
    }
}
