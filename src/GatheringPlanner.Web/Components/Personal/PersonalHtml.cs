using System.Text;
using GatheringPlanner.App.Personal;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace GatheringPlanner.Web.Components.Personal;

/// <summary>The page that people read: one file, with its own styles and without anything from elsewhere.</summary>
internal sealed class PersonalHtml(IServiceProvider services, ILoggerFactory loggers, IWebHostEnvironment environment)
{
    public async Task<byte[]> WriteAsync(PersonalFile file)
    {
        var styles = await StyleAsync("tokens.css") + await StyleAsync("personal.css");
        await using var renderer = new HtmlRenderer(services, loggers);
        var page = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<PersonalSheet>(
            ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(PersonalSheet.File)] = file, [nameof(PersonalSheet.Styles)] = styles }))).ToHtmlString());
        return Encoding.UTF8.GetBytes(page);
    }

    /// <summary>Without the fonts: the file names those that the reader may have.</summary>
    private async Task<string> StyleAsync(string name)
    {
        await using var stream = environment.WebRootFileProvider.GetFileInfo($"css/{name}").CreateReadStream();
        using var reader = new StreamReader(stream);
        var lines = (await reader.ReadToEndAsync()).Split('\n').Where(x => !x.StartsWith("@font-face", StringComparison.Ordinal));
        return string.Join('\n', lines);
    }
}
