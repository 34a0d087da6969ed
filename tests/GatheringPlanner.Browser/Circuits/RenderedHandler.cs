using System.Text;

namespace GatheringPlanner.Browser.Circuits;

/// <summary>Something on the page that waits for an event.</summary>
/// <param name="Event">Such as “onclick”.</param>
/// <param name="Text">The words inside.</param>
internal sealed record RenderedHandler(long Id, string Event, string Element, IReadOnlyDictionary<string, string> Attributes, string Text)
{
    private const int FrameSize = 20;

    /// <summary>Those that a batch of changes brings.</summary>
    public static IReadOnlyList<RenderedHandler> In(byte[] batch) => [.. new BatchReader(batch).Handlers()];

    private sealed class BatchReader(byte[] batch)
    {
        private enum Frame
        {
            Element = 1,
            Text = 2,
            Attribute = 3,
        }

        public IEnumerable<RenderedHandler> Handlers()
        {
            var frames = Footer(1);
            for (var i = 0; i < Int(frames); i++)
            {
                var at = frames + 4 + (i * FrameSize);
                if ((Frame)Int(at) == Frame.Element) foreach (var each in Of(at, frames + 4 + (Int(frames) * FrameSize))) yield return each;
            }
        }

        private IEnumerable<RenderedHandler> Of(int element, int end)
        {
            var attributes = new Dictionary<string, string>();
            var handlers = new List<(long Id, string Event)>();
            var at = element + FrameSize;
            for (; at < end && (Frame)Int(at) == Frame.Attribute; at += FrameSize)
            {
                attributes[String(Int(at + 4))] = String(Int(at + 8));
                if (BitConverter.ToInt64(batch, at + 12) is > 0 and var id) handlers.Add((id, String(Int(at + 4))));
            }

            var text = new StringBuilder();
            for (var last = Math.Min(end, element + (Int(element + 4) * FrameSize)); at < last; at += FrameSize)
            {
                if ((Frame)Int(at) == Frame.Text) text.Append(String(Int(at + 4)));
            }

            return handlers.Select(x => new RenderedHandler(x.Id, x.Event, String(Int(element + 8)), attributes, text.ToString()));
        }

        private int Int(int at) => BitConverter.ToInt32(batch, at);

        /// <summary>Where the parts begin stands at the end.</summary>
        private int Footer(int part) => Int(batch.Length - 20 + (part * 4));

        private string String(int index)
        {
            if (index < 0) return "";
            using var reader = new BinaryReader(new MemoryStream(batch, Int(Footer(4) + (index * 4)), batch.Length - Int(Footer(4) + (index * 4))), Encoding.UTF8);
            return reader.ReadString();
        }
    }
}
