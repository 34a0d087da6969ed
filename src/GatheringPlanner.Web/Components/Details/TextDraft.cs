using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Web.Components.Details;

/// <summary>
/// A text while somebody writes it: what was stored when they began, what stands in the field, and whether it is kept. Nothing that arrives
/// from others touches a text that is not saved yet.
/// </summary>
/// <param name="editOf">The edit that writes a text over another.</param>
public sealed class TextDraft(FieldSender sender, Func<string, string, PlanEdit> editOf, int longest)
{
    /// <summary>How long nobody types before the text is saved.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(600);

    private int _strokes;
    private bool _sending;
    private bool _again;

    /// <summary>The browser keeps a copy of what was typed.</summary>
    private bool _kept;

    /// <summary>What stands in the field.</summary>
    public string Text { get; private set; } = "";

    /// <summary>What was stored when the person began to write; empty where there was nothing.</summary>
    public string Base { get; private set; } = "";

    /// <summary>What is stored now.</summary>
    public string Stored { get; private set; } = "";

    public FieldState State => sender.State;

    public bool IsDirty => Clean(Text) != Base;

    /// <summary>Takes over what is stored, unless somebody is writing here.</summary>
    public void Show(string stored)
    {
        var isNew = stored != Stored;
        Stored = stored;
        if (_sending || IsDirty || !isNew) return;
        Base = stored;
        if (Clean(Text) == stored) return;
        Text = stored;
        sender.Rest();
    }

    /// <summary>Somebody typed. Saves when they pause; the answer is the text that was saved last, or null.</summary>
    public async Task<string?> TypeAsync(string text)
    {
        (Text, _kept) = (text, true);
        if (State is FieldState.Saved or FieldState.Refused) sender.Rest();
        var stroke = ++_strokes;
        await Task.Delay(Quiet);
        return stroke == _strokes ? await SaveAsync() : null;
    }

    /// <summary>Puts back what was typed before the page was loaded again, and saves it.</summary>
    public Task<string?> RestoreAsync(string text, string before)
    {
        (Text, Base, _kept) = (text, Clean(before), true);
        return SaveAsync();
    }

    /// <summary>Saves what is not saved yet. The answer is the text as it stood in the field, now that it is stored; null where it is not or nothing was typed.</summary>
    public async Task<string?> SaveAsync()
    {
        _strokes++;
        _again = true;
        if (_sending || State == FieldState.Overtaken) return null;
        var sent = IsDirty || !_kept ? null : Text;
        _sending = true;
        while (IsDirty && _again)
        {
            _again = false;
            var text = Text;
            if (!await sender.SendAsync(editOf(text, Base))) break;
            (sent, Base, Stored) = (text, Clean(text), Clean(text));
        }

        (_sending, _kept) = (false, IsDirty);
        return sent;
    }

    /// <summary>The colleague's text stays, what was typed goes.</summary>
    public void KeepTheirs()
    {
        (Text, Base) = (Stored, Stored);
        sender.Rest();
    }

    /// <summary>What was typed is written over the colleague's text.</summary>
    public Task<string?> KeepMineAsync()
    {
        Base = Stored;
        sender.Rest();
        return SaveAsync();
    }

    private string Clean(string text) => PlanText.Clean(text, longest);
}
